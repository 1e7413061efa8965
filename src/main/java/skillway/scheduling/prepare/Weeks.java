package skillway.scheduling.prepare;

import java.util.List;
import java.util.Set;

/** The learner's weeks: how many minutes each has, and when a course that starts then would end. */
public final class Weeks {

    /** No week of the plan. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Minutes of each week. */
    public final int[] budget;

    /** Minutes of all weeks before this one; one entry more than there are weeks. */
    public final long[] before;

    public Weeks(List<Integer> weeklyMinutes) {
        budget = weeklyMinutes.stream().mapToInt(Integer::intValue).toArray();
        before = new long[budget.length + 1];
        for (int week = 0; week < budget.length; week++) {
            before[week + 1] = before[week] + budget[week];
        }
    }

    /** Number of weeks. */
    public int count() {
        return budget.length;
    }

    /** All minutes there are. */
    public long total() {
        return before[budget.length];
    }

    /** The week in which so many minutes of work from the first week on are done; {@link #NEVER} if there is none. */
    public int weekOf(long minutes) {
        int low = 0;
        int high = budget.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] >= minutes) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == budget.length ? NEVER : low;
    }

    /** The week in which a course ends that starts in this week at the earliest and has all minutes for itself. */
    public int endFrom(int start, int minutes, int pace) {
        long todo = minutes;
        for (int week = start; week < budget.length; week++) {
            todo -= Math.min(pace, budget[week]);
            if (todo <= 0) {
                return week;
            }
        }
        return NEVER;
    }

    /** As {@link #endFrom(int, int, int)}, with some weeks closed for the course. */
    int endFrom(int start, int minutes, int pace, Set<Integer> closed) {
        if (closed.isEmpty()) {
            return endFrom(start, minutes, pace);
        }
        long todo = minutes;
        for (int week = start; week < budget.length; week++) {
            todo -= closed.contains(week) ? 0 : Math.min(pace, budget[week]);
            if (todo <= 0) {
                return week;
            }
        }
        return NEVER;
    }

    /** The latest week in which a course can start that ends in this week at the latest; -1 if there is none. */
    public int latestStart(int end, int minutes, int pace) {
        long todo = minutes;
        for (int week = end; week >= 0; week--) {
            todo -= Math.min(pace, budget[week]);
            if (todo <= 0) {
                return week;
            }
        }
        return -1;
    }
}
