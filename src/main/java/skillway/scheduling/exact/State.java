package skillway.scheduling.exact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A start of a plan, told at the end of a week by all that matters for the weeks to come.
 *
 * <p>How the minutes of the past were shared out is left open: {@link #done} says what can have been done of the courses under way.
 */
final class State {

    private static final int[] NONE = {};
    private static final long[] NOTHING = {0};

    /** The week at whose end it stands; -1 before the first one. */
    final int week;

    /** What has happened up to here; nothing before the first week. */
    final @Nullable Step step;

    /** Goals that are reached or that nobody wants any more. */
    long low;

    long high;

    /** Courses under way at their own pace, ascending. */
    int[] open = NONE;

    /** For each set of them, a bit for each place: the most minutes they can have done together. */
    long[] done = NOTHING;

    /** Cohort runs under way, ascending; see {@link #run}. */
    int[] runs = NONE;

    /** Courses not yet opened that may still matter. */
    long useful;

    /** Whether one more course could have been open in this week. */
    boolean room;

    /** Points of what is reached, held to the last week, less the minutes of all opened courses. */
    long value;

    /** The price of all opened courses. */
    long money;

    /** Sum of the weeks in which courses were opened and ended. */
    int late;

    /** No plan that goes on from here has more points than this. */
    double bound = Double.POSITIVE_INFINITY;

    /** Whether another state is better in all respects. */
    boolean dead;

    /** The next state of the same hash. */
    @Nullable State sibling;

    State(int week, @Nullable Step step) {
        this.week = week;
        this.step = step;
    }

    /** Nothing has been opened yet. */
    static State root(Facts facts) {
        State root = new State(-1, null);
        root.useful = facts.courses == 0 ? 0 : -1L >>> (Long.SIZE - facts.courses);
        return root;
    }

    /** One number for a course and one of its runs. */
    static int run(int course, int number) {
        return (course << 16) | number;
    }

    static int courseOf(int run) {
        return run >> 16;
    }

    static int numberOf(int run) {
        return run & 0xFFFF;
    }

    /** Whether no course is under way. */
    boolean isIdle() {
        return open.length == 0 && runs.length == 0;
    }

    /** Whether the same goals are reached and the same courses under way. */
    boolean isLike(State other) {
        return low == other.low
                && high == other.high
                && Arrays.equals(open, other.open)
                && Arrays.equals(runs, other.runs);
    }

    int hash() {
        long mix = (low * 0x9E3779B97F4A7C15L) ^ (Long.rotateLeft(high, 32) * 0xC2B2AE3D27D4EB4FL);
        mix = (mix ^ Arrays.hashCode(open)) * 0x9E3779B97F4A7C15L;
        mix = (mix ^ Arrays.hashCode(runs)) * 0xC2B2AE3D27D4EB4FL;
        return (int) (mix >>> 32);
    }

    /** Whether any plan that goes on from the other one, which is like it, is no better than the same going on from here. */
    boolean dominates(State other) {
        if (value < other.value || money > other.money || (value == other.value && late > other.late)) {
            return false;
        }
        for (int i = 1; i < done.length; i++) {
            if (done[i] < other.done[i]) {
                return false;
            }
        }
        return true;
    }
}
