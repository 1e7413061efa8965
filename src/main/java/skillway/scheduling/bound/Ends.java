package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** The earliest week in which a course ends, by the week from which it may start; the horizon if it cannot. */
final class Ends {

    private final Model model;
    private final int horizon;
    private final int[] end;

    Ends(Model model) {
        this.model = model;
        horizon = model.horizon();
        end = new int[model.courses() * horizon];
        Arrays.setAll(end, i -> find(i / horizon, i % horizon));
    }

    int from(int course, int week) {
        return end[course * horizon + week];
    }

    private int find(int course, int from) {
        if (model.cohort[course]) {
            Sessions runs = model.sessions[course];
            int run = runs.firstFrom(from);
            return run < runs.count() ? runs.end[run] : horizon;
        }
        if (model.pinnedTo[course] >= 0 && from > model.pinnedTo[course]) {
            return horizon;
        }
        int start = Math.max(from, model.notBefore[course]);
        return Math.min(horizon, model.weeks.endFrom(start, model.minutes[course], model.pace[course]));
    }
}
