package skillway.scheduling.bound;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A start of a plan: courses in the order in which they end, told by what they reach and use up. */
final class Label {

    /** A bit for each goal that is reached or that nobody wants any more. */
    final long[] goals;

    /** How its courses lie in the weeks; the same for all labels where the order of courses says enough. */
    final Lying lying;

    final @Nullable Label before;
    final int course;
    long minutes;
    long money;
    int week;

    /** Points of what is reached, held to the last week, less the minutes. */
    long value;

    /** No plan that goes on from here has more points than this. */
    double bound = Double.POSITIVE_INFINITY;

    /** Whether another label of the same goals is better in all respects. */
    boolean dead;

    Label(long[] goals, Lying lying, @Nullable Label before, int course) {
        this.goals = goals;
        this.lying = lying;
        this.before = before;
        this.course = course;
    }

    /** Whether it reached the same goals with no more of anything, and has no fewer points. */
    boolean dominates(Label other) {
        if (minutes > other.minutes || value < other.value || money > other.money || week > other.week) {
            return false;
        }
        return lying == other.lying || lying.isNoWorseThan(other.lying);
    }

    /** Its courses, the one that ends first at the front. */
    int[] courses() {
        int size = 0;
        for (Label label = this; label.before != null; label = label.before) {
            size++;
        }
        int[] courses = new int[size];
        for (Label label = this; label.before != null; label = label.before) {
            courses[--size] = label.course;
        }
        return courses;
    }

    /** The goals as a key of a map. */
    Key key() {
        return new Key(goals);
    }

    /** A set of goals. */
    static final class Key {

        private final long[] goals;
        private final int hash;

        Key(long[] goals) {
            this.goals = goals;
            hash = Arrays.hashCode(goals) * 0x9E3779B9;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(goals, key.goals);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
