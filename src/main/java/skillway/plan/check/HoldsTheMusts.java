package skillway.plan.check;

import java.util.List;
import skillway.catalogue.CourseId;
import skillway.plan.LeftOut;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlanWishes;

/** Each course that has to be in the plan is in it, once there is a plan. */
final class HoldsTheMusts implements Check {

    @Override
    public List<PlanProblem> problems(PlanFacts facts) {
        return facts.plan().wishes().musts().stream()
                .filter(must -> facts.plan().made() && facts.plan().find(must).isEmpty())
                .map(must -> problem(facts, must))
                .toList();
    }

    private static PlanProblem problem(PlanFacts facts, CourseId must) {
        PlanWishes wishes = facts.plan().wishes();
        return new PlanProblem(
                "“%s” is not in the plan yet".formatted(facts.title(must)),
                "You want it in the plan. " + why(facts, must),
                List.of(must),
                List.of(
                        new Repair("Put it in", new PlanEdit.Include(must)),
                        new Repair("Do not insist", new PlanEdit.Wish(wishes.notInsistingOn(must)))));
    }

    private static String why(PlanFacts facts, CourseId must) {
        return facts.plan().leftOut().stream()
                .filter(left -> left.course().equals(must))
                .map(LeftOut::why)
                .findFirst()
                .orElse("Put it in, or plan again.");
    }
}
