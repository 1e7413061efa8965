package skillway.plan.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import skillway.catalogue.CourseId;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.plan.PlannedCourse;

/** No course ends after the deadline. */
final class EndsInTime implements Check {

    @Override
    public List<PlanProblem> problems(PlanFacts facts) {
        LocalDate lastWeek = PlanWeeks.mondayOf(facts.plan().wishes().deadline());
        List<PlannedCourse> late = facts.plan().courses().stream()
                .filter(course -> !course.finished() && course.placed())
                .filter(course -> end(course).isAfter(lastWeek))
                .sorted(Comparator.comparing(EndsInTime::end).reversed())
                .toList();
        return late.isEmpty() ? List.of() : List.of(problem(facts, late, lastWeek));
    }

    private static PlanProblem problem(PlanFacts facts, List<PlannedCourse> late, LocalDate lastWeek) {
        PlanWishes wishes = facts.plan().wishes();
        List<CourseId> courses = late.stream().map(PlannedCourse::course).toList();
        long weeks = ChronoUnit.WEEKS.between(lastWeek, end(late.getFirst()));
        LocalDate later = wishes.deadline().plusWeeks(weeks);
        return new PlanProblem(
                "%s after your deadline".formatted(late.size() == 1 ? "1 course ends" : late.size() + " courses end"),
                "%s would be done on %s, %s too late."
                        .formatted(
                                facts.title(courses.getFirst()), PlanWords.date(later), PlanWords.count(weeks, "week")),
                courses,
                List.of(
                        new Repair(
                                PlanWords.count(weeks, "week") + " later",
                                new PlanEdit.Wish(wishes.between(wishes.startsOn(), later))),
                        new Repair(
                                "Leave out “%s”".formatted(facts.title(courses.getFirst())),
                                new PlanEdit.LeaveOut(courses.getFirst()))));
    }

    private static LocalDate end(PlannedCourse course) {
        return course.weeks().getLast().monday();
    }
}
