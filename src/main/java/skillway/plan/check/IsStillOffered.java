package skillway.plan.check;

import java.util.List;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlannedCourse;

/** The catalogue still offers each course that is to come. */
final class IsStillOffered implements Check {

    @Override
    public List<PlanProblem> problems(PlanFacts facts) {
        return facts.plan().courses().stream()
                .filter(planned -> !planned.finished())
                .map(PlannedCourse::course)
                .filter(course -> gone(facts.course(course)))
                .map(course -> problem(facts, course))
                .toList();
    }

    private static boolean gone(@org.jspecify.annotations.Nullable Course course) {
        return course == null || course.withdrawnAt() != null;
    }

    private static PlanProblem problem(PlanFacts facts, CourseId course) {
        return new PlanProblem(
                "“%s” is not offered any more".formatted(facts.title(course)),
                "It was taken out of the catalogue. It stays in your plan until you leave it out.",
                List.of(course),
                List.of(new Repair("Leave it out", new PlanEdit.LeaveOut(course))));
    }
}
