package skillway.scheduling.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** A course is placed once. */
final class OncePerCourse implements Rule {

    @Override
    public String name() {
        return "duplicate-course";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        Set<Integer> seen = new HashSet<>();
        for (Placement placement : plan.placements()) {
            if (!seen.add(placement.candidate())) {
                broken.accept(by(placement.candidate(), placement.firstWeek()));
            }
        }
    }
}
