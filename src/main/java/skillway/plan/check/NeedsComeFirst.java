package skillway.plan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Prerequisite;
import skillway.catalogue.CourseId;
import skillway.plan.PlanEdit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;
import skillway.plan.PlanWords;
import skillway.plan.PlannedCourse;

/** No course starts before one of the courses that it needs is done; the same week is early enough. */
final class NeedsComeFirst implements Check {

    @Override
    public List<PlanProblem> problems(PlanFacts facts) {
        List<PlanProblem> problems = new ArrayList<>();
        for (PlannedCourse planned : facts.plan().courses()) {
            Course course = facts.course(planned.course());
            if (course != null && planned.placed() && !planned.finished() && !planned.started()) {
                course.prerequisites().stream()
                        .filter(need ->
                                !met(facts, need, planned.weeks().getFirst().monday()))
                        .map(need -> problem(facts, planned, need))
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    private static boolean met(PlanFacts facts, Prerequisite need, LocalDate start) {
        return inPlan(facts, need).stream()
                .anyMatch(other -> other.finished()
                        || (other.placed() && !other.weeks().getLast().monday().isAfter(start)));
    }

    private static List<PlannedCourse> inPlan(PlanFacts facts, Prerequisite need) {
        return need.anyOf().stream()
                .map(facts.plan()::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private static PlanProblem problem(PlanFacts facts, PlannedCourse planned, Prerequisite need) {
        CourseId id = planned.course();
        String title = facts.title(id);
        Optional<PlannedCourse> before = inPlan(facts, need).stream()
                .filter(PlannedCourse::placed)
                .min(Comparator.comparing(other -> other.weeks().getLast().monday()));
        Repair leaveOut = new Repair("Leave out “%s”".formatted(title), new PlanEdit.LeaveOut(id));
        if (before.isEmpty() && !inPlan(facts, need).isEmpty()) {
            return new PlanProblem(
                    "“%s” begins too early".formatted(title),
                    "It needs “%s” before it, which has no weeks."
                            .formatted(
                                    facts.title(inPlan(facts, need).getFirst().course())),
                    List.of(id),
                    List.of(leaveOut));
        }
        if (before.isEmpty()) {
            return missing(facts, planned, need, leaveOut);
        }
        LocalDate end = before.get().weeks().getLast().monday();
        return new PlanProblem(
                "“%s” begins too early".formatted(title),
                "It needs “%s” before it, which ends in %s."
                        .formatted(facts.title(before.get().course()), PlanWords.week(end)),
                List.of(id, before.get().course()),
                List.of(new Repair("Move it to " + PlanWords.week(end), new PlanEdit.Move(id, end)), leaveOut));
    }

    private static PlanProblem missing(PlanFacts facts, PlannedCourse planned, Prerequisite need, Repair leaveOut) {
        List<Repair> repairs = new ArrayList<>();
        need.anyOf().stream()
                .filter(facts.courses()::containsKey)
                .sorted(Comparator.comparing(facts::title))
                .limit(2)
                .forEach(any ->
                        repairs.add(new Repair("Put in “%s”".formatted(facts.title(any)), new PlanEdit.Include(any))));
        repairs.add(leaveOut);
        return new PlanProblem(
                "“%s” lacks a course before it".formatted(facts.title(planned.course())),
                need.anyOf().size() == 1
                        ? "It needs a course that is not in your plan."
                        : "It needs one of %d courses; none of them is in your plan."
                                .formatted(need.anyOf().size()),
                List.of(planned.course()),
                repairs);
    }
}
