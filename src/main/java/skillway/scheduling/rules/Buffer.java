package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Violation;

/** The share of each week that the learner wants to keep free stays free. */
final class Buffer implements Rule {

    @Override
    public String name() {
        return "buffer";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        boolean wished = plan.problem().wishes().bufferPercent() > 0;
        for (int week = 0; week < plan.problem().weeks(); week++) {
            if (wished
                    && plan.minutesIn(week) > plan.problem().plannableMinutes().get(week)) {
                broken.accept(by(-1, week));
            }
        }
    }
}
