package skillway.scheduling.search;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** Minutes of each course and of the cheapest courses it needs before, counted along the longest need. */
final class ChainWork {

    private static final long UNKNOWN = Long.MAX_VALUE / 4;

    private final Model model;
    private final long[] minutes;

    ChainWork(Model model) {
        this.model = model;
        minutes = new long[model.courses()];
        Arrays.fill(minutes, UNKNOWN);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int c = 0; c < minutes.length; c++) {
                changed |= improve(c);
            }
        }
    }

    long[] minutes() {
        return minutes;
    }

    private boolean improve(int course) {
        long before = 0;
        for (int g : model.needs[course]) {
            before = Math.max(before, cheapest(g));
        }
        boolean better = before + model.minutes[course] < minutes[course];
        if (better) {
            minutes[course] = before + model.minutes[course];
        }
        return better;
    }

    private long cheapest(int goal) {
        long least = UNKNOWN;
        for (int c : model.givers[goal]) {
            least = Math.min(least, minutes[c]);
        }
        return least;
    }
}
