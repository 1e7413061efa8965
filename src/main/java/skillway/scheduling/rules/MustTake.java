package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Violation;

/** The courses the learner must take are in the plan, and all of them when nothing is to be chosen. */
final class MustTake implements Rule {

    @Override
    public String name() {
        return "must-take";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (int c = 0; c < plan.problem().candidates().size(); c++) {
            if (plan.problem().mustTake(c) && !plan.holds(c)) {
                broken.accept(by(c, -1));
            }
        }
    }
}
