package skillway.plan.check;

import java.util.List;
import skillway.catalogue.Minutes;
import skillway.plan.Backlog;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlannedCourse;

/** What was planned for the weeks behind is done. */
final class KeepsUp implements Check {

    @Override
    public List<PlanProblem> problems(PlanFacts facts) {
        List<PlannedCourse> behind = facts.plan().courses().stream()
                .filter(course -> behind(facts, course) > 0)
                .toList();
        if (behind.isEmpty()) {
            return List.of();
        }
        int minutes = behind.stream().mapToInt(course -> behind(facts, course)).sum();
        String title = facts.title(behind.getFirst().course());
        return List.of(new PlanProblem(
                "You are %s behind the plan".formatted(Minutes.text(minutes)),
                (behind.size() == 1
                                ? "“%s” has weeks that are over and not done.".formatted(title)
                                : "“%s” and %d more have weeks that are over and not done."
                                        .formatted(title, behind.size() - 1))
                        + " Say what is done, or give the rest new weeks.",
                behind.stream().map(PlannedCourse::course).toList(),
                List.of(new Repair("Give it new weeks", new PlanEdit.CatchUp()))));
    }

    private static int behind(PlanFacts facts, PlannedCourse course) {
        return Backlog.minutes(course, facts.firstOpenWeek());
    }
}
