package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Electives;
import skillway.scheduling.Violation;

/** Of each group of electives the plan holds as many as the learner wants. */
final class ElectivesChosen implements Rule {

    @Override
    public String name() {
        return "electives";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Electives group : plan.problem().wishes().electives()) {
            long chosen = group.courses().stream().filter(plan::holds).count();
            if (chosen < group.atLeast() || chosen > group.atMost()) {
                broken.accept(by(-1, -1));
            }
        }
    }
}
