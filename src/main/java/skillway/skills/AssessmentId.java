package skillway.skills;

/** Names one assessment. */
public record AssessmentId(long value) {

    /** The id of an assessment before it is stored. */
    public static final AssessmentId NOT_STORED = new AssessmentId(0);
}
