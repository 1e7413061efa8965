package skillway.scheduling.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import skillway.scheduling.Candidate;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** Within a week there is an order in which each course comes after what it needs. */
final class OrderInTheWeek implements Rule {

    @Override
    public String name() {
        return "order-cycle";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        Set<Placement> done = new HashSet<>();
        List<Placement> rest = new ArrayList<>(plan.placements());
        boolean more = true;
        while (more) {
            more = rest.removeIf(placement -> isReady(placement, plan, done) && done.add(placement));
        }
        rest.forEach(placement -> broken.accept(by(placement.candidate(), placement.firstWeek())));
    }

    private static boolean isReady(Placement placement, Plan plan, Set<Placement> done) {
        Candidate course = plan.course(placement);
        return course.requires().stream()
                        .allMatch(oneOf -> plan.finishedBefore(placement, oneOf).anyMatch(done::contains))
                && course.entry().stream()
                        .allMatch(level -> plan.hasToday(level)
                                || plan.finishedBefore(placement, level).anyMatch(done::contains));
    }
}
