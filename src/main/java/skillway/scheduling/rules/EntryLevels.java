package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Level;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** A course starts when the learner has the levels it asks for. */
final class EntryLevels implements Rule {

    @Override
    public String name() {
        return "entry";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            for (Level level : plan.course(placement).entry()) {
                if (!plan.hasToday(level)
                        && plan.finishedBefore(placement, level).findAny().isEmpty()) {
                    broken.accept(by(placement.candidate(), placement.firstWeek()));
                }
            }
        }
    }
}
