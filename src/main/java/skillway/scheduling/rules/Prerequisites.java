package skillway.scheduling.rules;

import java.util.List;
import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** A course starts after one of each group of courses that it requires. */
final class Prerequisites implements Rule {

    @Override
    public String name() {
        return "requires";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            for (List<Integer> oneOf : plan.course(placement).requires()) {
                if (plan.finishedBefore(placement, oneOf).findAny().isEmpty()) {
                    broken.accept(by(placement.candidate(), placement.firstWeek()));
                }
            }
        }
    }
}
