package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** How the courses of a label lie in the weeks, as far as it matters for those to come. */
final class Lying {

    /** For each goal that is still needed, the week in which it was reached. */
    final short[] goalWeek;

    /** Minutes left free in all weeks up to each one; never more than up to a later one. */
    final long[] left;

    /** How many more courses may be open in each week. */
    final int[] room;

    private Lying(short[] goalWeek, long[] left, int[] room) {
        this.goalWeek = goalWeek;
        this.left = left;
        this.room = room;
    }

    /** Nothing lies anywhere. */
    static Lying none(Model model) {
        int[] room = new int[model.horizon()];
        Arrays.fill(room, model.maxParallel);
        long[] left = Arrays.copyOfRange(model.weeks.before, 1, model.horizon() + 1);
        return new Lying(new short[model.goals()], left, room);
    }

    /** Whether a course still fits that ends in a week. */
    boolean fits(int start, int end, int[] minutes) {
        long sum = 0;
        for (int week = start; week <= end; week++) {
            sum += minutes[week - start];
            if (sum > left[week] || room[week] == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same with one more course, which ends in a week and no other before it.
     *
     * @param forgotten weeks before this one no later course can reach
     */
    Lying with(int start, int end, int[] minutes, int forgotten) {
        long[] less = left.clone();
        int[] narrower = room.clone();
        long sum = 0;
        for (int week = start; week < less.length; week++) {
            sum += week <= end ? minutes[week - start] : 0;
            less[week] -= sum;
            narrower[week] -= week <= end && room[week] != Integer.MAX_VALUE ? 1 : 0;
        }
        for (int week = less.length - 2; week >= 0; week--) {
            less[week] = Math.min(less[week], less[week + 1]);
        }
        int gone = Math.max(0, Math.min(forgotten, less.length));
        Arrays.fill(less, 0, gone, 0);
        Arrays.fill(narrower, 0, gone, 0);
        return new Lying(goalWeek.clone(), less, narrower);
    }

    /** Whether it leaves at least as much of everything, at least as early. */
    boolean isNoWorseThan(Lying other) {
        for (int g = 0; g < goalWeek.length; g++) {
            if (goalWeek[g] > other.goalWeek[g]) {
                return false;
            }
        }
        for (int week = 0; week < left.length; week++) {
            if (left[week] < other.left[week] || room[week] < other.room[week]) {
                return false;
            }
        }
        return true;
    }
}
