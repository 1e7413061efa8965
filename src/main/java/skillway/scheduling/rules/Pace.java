package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** No week asks for more of a course than the course allows in a week. */
final class Pace implements Rule {

    @Override
    public String name() {
        return "pace";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            int most = plan.course(placement).maxMinutesPerWeek();
            placement.weeks().stream()
                    .filter(week -> placement.minutesIn(week) > most)
                    .forEach(week -> broken.accept(by(placement.candidate(), week)));
        }
    }
}
