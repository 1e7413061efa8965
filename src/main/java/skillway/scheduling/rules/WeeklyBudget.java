package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Violation;

/** The minutes of a week stay within what the learner has that week. */
final class WeeklyBudget implements Rule {

    @Override
    public String name() {
        return "weekly-budget";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (int week = 0; week < plan.problem().weeks(); week++) {
            if (plan.minutesIn(week) > plan.problem().weeklyMinutes().get(week)) {
                broken.accept(by(-1, week));
            }
        }
    }
}
