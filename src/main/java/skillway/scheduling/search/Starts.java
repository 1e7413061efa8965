package skillway.scheduling.search;

import java.util.Arrays;
import skillway.scheduling.Wishes;

/** How many courses start in each week, and whether one more may without too many within four weeks in a row. */
final class Starts {

    private final int most;
    private final int[] count;

    Starts(int horizon, int most) {
        this.most = most;
        count = new int[horizon];
    }

    void clear() {
        Arrays.fill(count, 0);
    }

    void add(int week) {
        count[week]++;
    }

    boolean mayStart(int week) {
        for (int from = Math.max(0, week - Wishes.MONTH + 1); from <= week; from++) {
            int within = 0;
            for (int at = from; at < Math.min(count.length, from + Wishes.MONTH); at++) {
                within += count[at];
            }
            if (within >= most) {
                return false;
            }
        }
        return true;
    }
}
