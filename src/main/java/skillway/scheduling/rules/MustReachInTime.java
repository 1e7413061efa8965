package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.MustReach;
import skillway.scheduling.Schedule;
import skillway.scheduling.Violation;

/** The levels that must be reached are reached in their week. */
final class MustReachInTime implements Rule {

    @Override
    public String name() {
        return "must-reach";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        Schedule schedule = new Schedule(plan.placements(), 0, 0);
        for (MustReach wish : plan.problem().mustReach()) {
            if (schedule.levelAt(plan.problem(), wish.skill(), wish.byWeek()) < wish.level()) {
                broken.accept(by(-1, wish.byWeek()));
            }
        }
    }
}
