package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Violation;

/** No week has more courses under way than the learner wants side by side. */
final class Parallel implements Rule {

    @Override
    public String name() {
        return "parallel";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (int week = 0; week < plan.problem().weeks(); week++) {
            int here = week;
            if (plan.placements().stream().filter(p -> p.openIn(here)).count()
                    > plan.problem().maxParallel()) {
                broken.accept(by(-1, week));
            }
        }
    }
}
