package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** All courses together cost no more than there is. */
final class Money implements Rule {

    @Override
    public String name() {
        return "money";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        long left = plan.problem().moneyCap();
        for (Placement placement : plan.placements()) {
            left -= plan.course(placement).cost();
            if (left < 0) {
                broken.accept(by(placement.candidate(), -1));
                return;
            }
        }
    }
}
