package skillway.plan.check;

import java.util.List;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlannedCourse;

/** Each course of the plan has weeks. */
final class HasWeeks implements Check {

    @Override
    public List<PlanProblem> problems(PlanFacts facts) {
        return facts.plan().courses().stream()
                .filter(course -> !course.finished() && !course.placed())
                .map(course -> problem(facts, course))
                .toList();
    }

    private static PlanProblem problem(PlanFacts facts, PlannedCourse planned) {
        CourseId id = planned.course();
        Course course = facts.course(id);
        boolean cohort = course != null && !course.sessions().isEmpty();
        return new PlanProblem(
                "“%s” has no weeks yet".formatted(facts.title(id)),
                cohort
                        ? "None of its dates is left."
                        : "There is no week with room for it within a year after the deadline.",
                List.of(id),
                List.of(new Repair("Leave it out", new PlanEdit.LeaveOut(id))));
    }
}
