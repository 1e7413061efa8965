package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** A course at one's own pace gets its least minutes in each week that has any, but for one that takes the rest. */
final class LeastPerWeek implements Rule {

    @Override
    public String name() {
        return "least-per-week";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            int least = plan.course(placement).wish().leastPerWeek();
            if (plan.course(placement).selfPaced()) {
                placement.weeks().stream()
                        .filter(week -> placement.minutesIn(week) < least)
                        .skip(1)
                        .forEach(week -> broken.accept(by(placement.candidate(), week)));
            }
        }
    }
}
