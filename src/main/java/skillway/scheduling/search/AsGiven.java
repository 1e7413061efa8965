package skillway.scheduling.search;

import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** Lays courses exactly in the weeks that are given: those of a run, or those of an earlier plan. */
final class AsGiven {

    private final Model model;
    private final Grid grid;

    AsGiven(Model model, Grid grid) {
        this.model = model;
        this.grid = grid;
    }

    /** Joins a run that fits, after letting some pass. */
    boolean join(int course, int from, int skip) {
        Sessions runs = model.sessions[course];
        int chosen = -1;
        int pass = skip;
        for (int run = 0; run < runs.count() && pass >= 0; run++) {
            if (runs.start[run] >= from && fits(runs.start[run], runs.minutes[run])) {
                chosen = run;
                pass--;
            }
        }
        if (chosen < 0) {
            return false;
        }
        lay(course, runs.start[chosen], runs.minutes[chosen]);
        return true;
    }

    /** Whether a course could start in this week with these minutes. */
    boolean fits(int first, int[] minutes) {
        for (int i = 0; i < minutes.length; i++) {
            if (minutes[i] > grid.left[first + i] || grid.isFull(first + i)) {
                return false;
            }
        }
        return grid.mayStart(first);
    }

    void lay(int course, int first, int[] minutes) {
        grid.start[course] = first;
        grid.end[course] = first + minutes.length - 1;
        for (int i = 0; i < minutes.length; i++) {
            grid.take(course, first + i, minutes[i]);
        }
    }
}
