package skillway.scheduling;

import java.util.Set;

/**
 * What the learner has said about one course.
 *
 * @param must the course has to be in the plan
 * @param excluded the course must not be in the plan
 * @param pinnedTo the week it has to start in, or {@link #ANY_WEEK}
 * @param notBefore the first week it may start in, 0 = any
 * @param notIn weeks in which it gets no minutes
 * @param leastPerWeek fewest minutes in a week that has any, but for the one that takes the rest; 1 = any; for a course at one's own
 *     pace
 * @param locked it stays exactly where its only run says
 */
public record Wish(
        boolean must,
        boolean excluded,
        int pinnedTo,
        int notBefore,
        Set<Integer> notIn,
        int leastPerWeek,
        boolean locked) {

    /** No week is asked for. */
    public static final int ANY_WEEK = -1;

    /** Nothing said: the planner decides. */
    public static final Wish NONE = new Wish(false, false, ANY_WEEK, 0);

    public Wish {
        notIn = Set.copyOf(notIn);
        Refusal.unless(!must || !excluded, "A course cannot be both a must and left out: drop one of the two wishes.");
        Refusal.unless(pinnedTo >= ANY_WEEK, "A course is pinned to week %d, before the plan begins.", pinnedTo);
        Refusal.unless(notBefore >= 0, "A course may not start before week %d: give 0 for any week.", notBefore);
        Refusal.unless(
                leastPerWeek >= 1, "A course takes at least %d minutes a week: it must be 1 or more.", leastPerWeek);
        Refusal.unless(
                pinnedTo == ANY_WEEK || !notIn.contains(pinnedTo),
                "A course is pinned to week %d and must not lie in it: drop one of the two wishes.",
                pinnedTo);
    }

    /** A wish for a course to be in or out, to start in a week or not before one. */
    public Wish(boolean must, boolean excluded, int pinnedTo, int notBefore) {
        this(must, excluded, pinnedTo, notBefore, Set.of(), 1, false);
    }

    /** The same wish, but in the plan for certain, out of it for certain, or neither. */
    public Wish taken(boolean in, boolean out) {
        return new Wish(in, out, pinnedTo, notBefore, notIn, leastPerWeek, locked);
    }

    /** The same wish, but to start in a week, or not before one. */
    public Wish starting(int pinned, int earliest) {
        return new Wish(must, excluded, pinned, earliest, notIn, leastPerWeek, locked);
    }

    /** The same wish, with no minutes in these weeks. */
    public Wish without(Set<Integer> weeks) {
        return new Wish(must, excluded, pinnedTo, notBefore, weeks, leastPerWeek, locked);
    }

    /** The same wish, with at least so many minutes in each week that has any. */
    public Wish atLeastPerWeek(int minutes) {
        return new Wish(must, excluded, pinnedTo, notBefore, notIn, minutes, locked);
    }

    /** Whether a course may start in this week. */
    public boolean allowsStart(int week) {
        return week >= notBefore && (pinnedTo == ANY_WEEK || pinnedTo == week);
    }
}
