package skillway.catalogue;

/** Whether the learner chooses the weeks, or dated sessions do. */
public enum CourseFormat {
    SELF_PACED,
    COHORT;

    public String label() {
        return this == SELF_PACED ? "At my own pace" : "Fixed dates";
    }
}
