package skillway.scheduling.risk;

import java.util.Arrays;

/** How many courses are open in each week while a plan is worked through; one without an end yet is open for ever. */
final class Parallel {

    private final int most;
    private final boolean capped;
    private final int[] open;

    Parallel(int most, int courses, int weeks) {
        this.most = most;
        capped = most < courses;
        open = new int[weeks];
    }

    void clear() {
        Arrays.fill(open, 0);
    }

    /** A course is open from this week on. */
    void open(int from) {
        add(from, 1);
    }

    /** A course was open in this week for the last time. */
    void close(int last) {
        add(last + 1, -1);
    }

    /** The first week, from one on, in which one more course may open; the last week of all when there is none. */
    int roomFrom(int from) {
        int week = from;
        while (capped && week < open.length - 1 && open[week] >= most) {
            week++;
        }
        return week;
    }

    private void add(int from, int change) {
        for (int week = from; capped && week < open.length; week++) {
            open[week] += change;
        }
    }
}
