package skillway.scheduling.bound;

import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** What the rows of the relaxation are made of, and where the prices of each row stand. */
final class Rows {

    /** Where the need rows of each course and need begin; one entry for each week follows. */
    final int[][] needRow;

    /** Number of need rows. */
    final int needRows;

    /** For each course and week: the latest week in which it can start and end by then; 0 where it cannot end by then. */
    final int[] latestStart;

    /** Weeks each course is open at least. */
    final int[] openWeeks;

    /** Whether the courses open side by side are limited. */
    final boolean openCapped;

    /** Whether money is limited. */
    final boolean moneyCapped;

    private final Model model;

    Rows(Model model) {
        this.model = model;
        int n = model.courses();
        int horizon = model.horizon();
        openCapped = model.maxParallel < n;
        moneyCapped = model.moneyCap != Long.MAX_VALUE;
        needRow = new int[n][];
        latestStart = new int[n * horizon];
        openWeeks = new int[n];
        int rows = 0;
        for (int c = 0; c < n; c++) {
            needRow[c] = new int[model.needs[c].length];
            for (int i = 0; i < needRow[c].length; i++) {
                needRow[c][i] = rows;
                rows += horizon;
            }
            span(c, horizon);
        }
        needRows = rows;
    }

    private void span(int c, int horizon) {
        openWeeks[c] = horizon;
        for (int end = 0; end < horizon; end++) {
            int start = model.cohort[c] ? startOfRun(c, end) : startAtOwnPace(c, end);
            latestStart[c * horizon + end] = Math.max(0, start);
            if (start >= 0) {
                openWeeks[c] = Math.min(openWeeks[c], shortest(c, start, end));
            }
        }
    }

    private int startAtOwnPace(int c, int end) {
        int start = model.weeks.latestStart(end, model.minutes[c], model.pace[c]);
        return model.pinnedTo[c] < 0 ? start : Math.min(start, model.pinnedTo[c]);
    }

    private int startOfRun(int c, int end) {
        Sessions runs = model.sessions[c];
        int latest = -1;
        for (int run = 0; run < runs.count() && runs.end[run] <= end; run++) {
            latest = Math.max(latest, runs.start[run]);
        }
        return latest;
    }

    private int shortest(int c, int start, int end) {
        if (!model.cohort[c]) {
            return end - start + 1;
        }
        Sessions runs = model.sessions[c];
        int least = model.horizon();
        for (int run = 0; run < runs.count() && runs.end[run] <= end; run++) {
            least = Math.min(least, runs.end[run] - runs.start[run] + 1);
        }
        return least;
    }
}
