package skillway.scheduling;

/**
 * What the learner has said about one course.
 *
 * @param must the course has to be in the plan
 * @param excluded the course must not be in the plan
 * @param pinnedTo the week it has to start in, or {@link #ANY_WEEK}
 * @param notBefore the first week it may start in, 0 = any
 */
public record Wish(boolean must, boolean excluded, int pinnedTo, int notBefore) {

    /** No week is asked for. */
    public static final int ANY_WEEK = -1;

    /** Nothing said: the planner decides. */
    public static final Wish NONE = new Wish(false, false, ANY_WEEK, 0);

    public Wish {
        Refusal.unless(!must || !excluded, "A course cannot be both a must and left out: drop one of the two wishes.");
        Refusal.unless(pinnedTo >= ANY_WEEK, "A course is pinned to week %d, before the plan begins.", pinnedTo);
        Refusal.unless(notBefore >= 0, "A course may not start before week %d: give 0 for any week.", notBefore);
    }

    /** Whether a course may start in this week. */
    public boolean allowsStart(int week) {
        return week >= notBefore && (pinnedTo == ANY_WEEK || pinnedTo == week);
    }
}
