package skillway.plan.check;

import java.time.LocalDate;
import java.util.List;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Session;
import skillway.catalogue.CourseId;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlanWords;
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
        return new PlanProblem(
                "“%s” has no weeks yet".formatted(facts.title(id)),
                course != null && !course.sessions().isEmpty()
                        ? "None of its dates fits any more: %s.".formatted(dates(course, facts.today()))
                        : "There is no week with room for it within a year after the deadline.",
                List.of(id),
                List.of(new Repair("Leave it out", new PlanEdit.LeaveOut(id))));
    }

    /** The dates to come: the learner sees that they lie before what it needs, in full weeks, or behind the deadline. */
    private static String dates(Course course, LocalDate today) {
        List<String> starts = course.sessions().stream()
                .map(Session::startsOn)
                .filter(start -> start.isAfter(today))
                .map(PlanWords::date)
                .toList();
        return starts.isEmpty()
                ? "all are over"
                : "it begins on " + PlanWords.list(starts) + ", with no room or no time left";
    }
}
