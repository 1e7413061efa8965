package skillway.skills;

/** Names one assessment. */
public record AssessmentId(long value) {}
