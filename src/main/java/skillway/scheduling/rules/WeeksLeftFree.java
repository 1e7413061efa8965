package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** A course gets no minutes in a week that the learner has closed for it. */
final class WeeksLeftFree implements Rule {

    @Override
    public String name() {
        return "not-in-week";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            placement.weeks().stream()
                    .filter(plan.course(placement).wish().notIn()::contains)
                    .forEach(week -> broken.accept(by(placement.candidate(), week)));
        }
    }
}
