package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** A course the learner has left out is not in the plan. */
final class LeftOutByWish implements Rule {

    @Override
    public String name() {
        return "excluded";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            if (plan.course(placement).wish().excluded()) {
                broken.accept(by(placement.candidate(), -1));
            }
        }
    }
}
