package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** A chosen course gets all its minutes between the start and the deadline. */
final class AllMinutes implements Rule {

    @Override
    public String name() {
        return "minutes-total";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            boolean inside = placement.firstWeek() >= 0
                    && placement.lastWeek() < plan.problem().weeks();
            if (!inside || placement.totalMinutes() != plan.course(placement).minutes()) {
                broken.accept(by(placement.candidate(), placement.firstWeek()));
            }
        }
    }
}
