package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Schedule;
import skillway.scheduling.Violation;

/** At the end so much of the role is covered as the objective asks for. */
final class CoverageReached implements Rule {

    @Override
    public String name() {
        return "coverage-reached";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        int percent = plan.problem().wishes().objective().percent();
        Schedule schedule = new Schedule(plan.placements(), 0, 0);
        if (!schedule.covers(plan.problem(), percent, plan.problem().weeks() - 1)) {
            broken.accept(by(-1, -1));
        }
    }
}
