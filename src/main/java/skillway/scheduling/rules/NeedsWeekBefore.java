package skillway.scheduling.rules;

import java.util.function.Consumer;
import skillway.scheduling.Candidate;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;

/** Where the learner wants it, a course starts only in the week after what it needs has ended. */
final class NeedsWeekBefore implements Rule {

    @Override
    public String name() {
        return "needs-week-before";
    }

    @Override
    public void check(Plan plan, Consumer<Violation> broken) {
        for (Placement placement : plan.placements()) {
            if (plan.problem().wishes().needsEndWeekBefore() && !comesAfter(placement, plan)) {
                broken.accept(by(placement.candidate(), placement.firstWeek()));
            }
        }
    }

    private static boolean comesAfter(Placement placement, Plan plan) {
        Candidate course = plan.course(placement);
        return course.requires().stream()
                        .allMatch(oneOf -> plan.finishedBefore(placement, oneOf).anyMatch(p -> isEarlier(p, placement)))
                && course.entry().stream()
                        .allMatch(level -> plan.hasToday(level)
                                || plan.finishedBefore(placement, level).anyMatch(p -> isEarlier(p, placement)));
    }

    private static boolean isEarlier(Placement before, Placement after) {
        return before.lastWeek() < after.firstWeek();
    }
}
