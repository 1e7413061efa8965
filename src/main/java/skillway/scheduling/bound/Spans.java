package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/**
 * Where a course lies at least when it ends in a given week.
 *
 * <p>At one's own pace it has been worked on, by the end of any earlier week, at least as much as when it is filled as late as its
 * pace and the weeks allow; it is open at least from the first week of that filling. A course in dated runs lies where they say.
 */
final class Spans {

    /** For each course and week: the latest week in which it can start and end in this one; -1 where it cannot end. */
    final int[] start;

    /** For each course and week: the latest week in which it can start and end by then; -1 where it cannot. */
    final int[] latestStart;

    /** Most weeks from the start of a course to its end. */
    final int longest;

    private final Model model;
    private final int horizon;
    private final int[][] minutes;

    Spans(Model model) {
        this.model = model;
        horizon = model.horizon();
        start = new int[model.courses() * horizon];
        latestStart = new int[start.length];
        minutes = new int[start.length][];
        int most = 1;
        for (int c = 0; c < model.courses(); c++) {
            int latest = -1;
            for (int end = 0; end < horizon; end++) {
                int at = c * horizon + end;
                start[at] = end < model.earliestEnd[c] ? -1 : lie(c, end);
                latest = Math.max(latest, start[at]);
                latestStart[at] = latest;
                most = start[at] < 0 ? most : Math.max(most, end - start[at] + 1);
            }
        }
        longest = most;
    }

    /** Fewest minutes in each week from the start to the end, such that no earlier sum can be smaller. */
    int[] minutes(int course, int end) {
        return minutes[course * horizon + end];
    }

    private int lie(int c, int end) {
        return model.cohort[c] ? lieAsRunsSay(c, end) : lieAtOwnPace(c, end);
    }

    private int lieAtOwnPace(int c, int end) {
        int latest = model.weeks.budget[end] == 0 ? -1 : model.weeks.latestStart(end, model.minutes[c], model.pace[c]);
        int first = model.pinnedTo[c] < 0 ? latest : model.pinnedTo[c];
        if (latest < Math.max(first, model.notBefore[c])) {
            return -1;
        }
        int[] fill = new int[end - first + 1];
        int todo = model.minutes[c];
        for (int week = end; week >= latest; week--) {
            fill[week - first] = Math.min(todo, Math.min(model.pace[c], model.weeks.budget[week]));
            todo -= fill[week - first];
        }
        minutes[c * horizon + end] = fill;
        return first;
    }

    private int lieAsRunsSay(int c, int end) {
        Sessions runs = model.sessions[c];
        int first = -1;
        for (int run = 0; run < runs.count(); run++) {
            first = runs.end[run] == end ? Math.max(first, runs.start[run]) : first;
        }
        if (first >= 0) {
            minutes[c * horizon + end] = leastOfRuns(runs, first, end);
        }
        return first;
    }

    private static int[] leastOfRuns(Sessions runs, int first, int end) {
        int[] least = new int[end - first + 1];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int run = 0; run < runs.count(); run++) {
            if (runs.end[run] == end) {
                int sum = 0;
                for (int week = runs.start[run]; week <= end; week++) {
                    sum += runs.minutes[run][week - runs.start[run]];
                    if (week >= first) {
                        least[week - first] = Math.min(least[week - first], sum);
                    }
                }
            }
        }
        for (int i = least.length - 1; i > 0; i--) {
            least[i] -= least[i - 1];
        }
        return least;
    }
}
