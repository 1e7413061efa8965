package skillway.plan.check;

import java.util.List;
import java.util.Objects;
import skillway.catalogue.Course;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlanWishes;
import skillway.plan.PlannedCourse;

/** All courses together cost no more than the learner gives. */
final class StaysWithinMoney implements Check {

    @Override
    public List<PlanProblem> problems(PlanFacts facts) {
        PlanWishes wishes = facts.plan().wishes();
        Integer cap = wishes.moneyCap();
        long cost = facts.plan().courses().stream()
                .map(PlannedCourse::course)
                .map(facts::course)
                .filter(Objects::nonNull)
                .mapToLong(Course::cost)
                .sum();
        if (cap == null || cost <= cap) {
            return List.of();
        }
        int needed = (int) Math.min(Integer.MAX_VALUE, cost);
        return List.of(new PlanProblem(
                "The courses cost %d more than you give".formatted(cost - cap),
                "They cost %d, and you give %d.".formatted(cost, cap),
                List.of(),
                List.of(new Repair(
                        "Give %d".formatted(needed), new PlanEdit.Wish(wishes.within(needed, wishes.maxParallel()))))));
    }
}
