package skillway.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;

/**
 * What a learner changed between two states of a plan, one sentence a change. Weeks that move on their own, because
 * something was done earlier or later, are no change: an approval outlives them.
 */
public record PlanChanges(List<String> sentences) {

    public PlanChanges {
        sentences = List.copyOf(sentences);
    }

    /** The changes that lead from one state to the other: to the role, the dates and hours, then course by course. */
    public static PlanChanges between(PlanSnapshot before, PlanSnapshot after) {
        List<String> said = new ArrayList<>();
        Comparison.of(before, after).forEach(said::add);
        Map<CourseId, CourseInPlan> gone = new HashMap<>();
        before.courses().forEach(course -> gone.put(course.course(), course));
        for (CourseInPlan course : after.courses()) {
            String change = change(gone.remove(course.course()), course);
            if (!change.isEmpty()) {
                said.add(change);
            }
        }
        before.courses().stream()
                .filter(course -> gone.containsKey(course.course()))
                .forEach(course ->
                        said.add("Left out: %s, %s".formatted(course.title(), Minutes.text(course.minutes()))));
        return new PlanChanges(said);
    }

    public boolean none() {
        return sentences.isEmpty();
    }

    /** Such as "3 changes". */
    public String count() {
        return PlanWords.count(sentences.size(), "change");
    }

    private static String change(@Nullable CourseInPlan before, CourseInPlan after) {
        if (before == null) {
            return "Added: %s, %s".formatted(after.title(), Minutes.text(after.minutes()));
        }
        LocalDate pinned = after.pinnedWeek();
        if (pinned == null || Objects.equals(before.pinnedWeek(), pinned)) {
            return "";
        }
        return "Pinned: %s to %s".formatted(after.title(), PlanWords.week(pinned));
    }

    /** What the learner asks of the plan. */
    private record Comparison(PlanWishes before, PlanWishes after) {

        static List<String> of(PlanSnapshot before, PlanSnapshot after) {
            List<String> said = new Comparison(before.wishes(), after.wishes()).sentences();
            if (!before.wishes().role().equals(after.wishes().role())) {
                said.addFirst("Role: %s, before %s".formatted(after.roleName(), before.roleName()));
            }
            return said;
        }

        private List<String> sentences() {
            List<String> said = new ArrayList<>();
            if (!before.deadline().equals(after.deadline())) {
                said.add("Deadline: %s, before %s"
                        .formatted(PlanWords.date(after.deadline()), PlanWords.date(before.deadline())));
            }
            int hours = after.budget().ordinaryWeek();
            if (hours != before.budget().ordinaryWeek()) {
                said.add("Hours: %s a week, before %s"
                        .formatted(
                                Minutes.text(hours),
                                Minutes.text(before.budget().ordinaryWeek())));
            }
            return said;
        }
    }
}
