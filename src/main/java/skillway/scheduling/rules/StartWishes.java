package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** A course starts in the week it is pinned to, and not before the week it may start in. */
final class StartWishes implements Rule {

    @Override
    public String name() {
        return "start-wish";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            if (!plan.course(placement).wish().allowsStart(placement.firstWeek())) {
                broken.accept(by(placement.candidate(), placement.firstWeek()));
            }
        }
    }
}
