package skillway.scheduling.exact;

import java.util.Arrays;

/** A set of at most 128 goals, in two words. */
final class GoalBits {

    long low;
    long high;

    static GoalBits[] array(int size) {
        GoalBits[] sets = new GoalBits[size];
        Arrays.setAll(sets, i -> new GoalBits());
        return sets;
    }

    static GoalBits[] ofAll(int[][] lists) {
        GoalBits[] sets = array(lists.length);
        for (int i = 0; i < lists.length; i++) {
            for (int goal : lists[i]) {
                sets[i].add(goal);
            }
        }
        return sets;
    }

    void add(int goal) {
        if (goal < Long.SIZE) {
            low |= 1L << goal;
        } else {
            high |= 1L << goal;
        }
    }

    void set(long newLow, long newHigh) {
        low = newLow;
        high = newHigh;
    }

    boolean has(int goal) {
        return has(goal, low, high);
    }

    /** Whether all of these are among the given ones. */
    boolean within(long otherLow, long otherHigh) {
        return (low & ~otherLow) == 0 && (high & ~otherHigh) == 0;
    }

    /** Whether a goal is among the given ones. */
    static boolean has(int goal, long low, long high) {
        return ((goal < Long.SIZE ? low : high) >>> goal & 1) != 0;
    }

    /** The first of some goals. */
    static int first(long low, long high) {
        return low != 0 ? Long.numberOfTrailingZeros(low) : Long.SIZE + Long.numberOfTrailingZeros(high);
    }
}
