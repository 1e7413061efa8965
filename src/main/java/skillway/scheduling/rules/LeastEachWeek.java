package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Violation;
import skillway.scheduling.WeekFloor;

/** Each week has at least the minutes and the courses that the learner wants in every week. */
final class LeastEachWeek implements Rule {

    @Override
    public String name() {
        return "least-each-week";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        WeekFloor floor = plan.problem().wishes().floor();
        for (int week = 0; week < plan.problem().weeks(); week++) {
            int here = week;
            long open = plan.placements().stream().filter(p -> p.openIn(here)).count();
            if (plan.minutesIn(week) < floor.minutes() || open < floor.courses()) {
                broken.accept(by(-1, week));
            }
        }
    }
}
