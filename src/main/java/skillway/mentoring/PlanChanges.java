package skillway.mentoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import skillway.catalogue.CourseId;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;

/**
 * What a learner changed between two states of a plan. Weeks that move on their own, because something was done earlier or
 * later, are no change: an approval outlives them.
 */
public record PlanChanges(List<PlanChange> changes) {

    public PlanChanges {
        changes = List.copyOf(changes);
    }

    /** The changes that lead from one state to the other: to the role, the dates and hours, then course by course. */
    public static PlanChanges between(PlanSnapshot before, PlanSnapshot after) {
        List<PlanChange> changes = new ArrayList<>(wishes(before, after));
        Map<CourseId, CourseInPlan> gone = new HashMap<>();
        before.courses().forEach(course -> gone.put(course.course(), course));
        for (CourseInPlan course : after.courses()) {
            PlanChange.ofCourse(gone.remove(course.course()), course).ifPresent(changes::add);
        }
        before.courses().stream()
                .filter(course -> gone.containsKey(course.course()))
                .map(PlanChange::leftOut)
                .forEach(changes::add);
        return new PlanChanges(changes);
    }

    /** One sentence a change. */
    public List<String> sentences() {
        return changes.stream().map(PlanChange::sentence).toList();
    }

    public boolean none() {
        return changes.isEmpty();
    }

    /** Such as "3 changes". */
    public String count() {
        return PlanWords.count(changes.size(), "change");
    }

    private static List<PlanChange> wishes(PlanSnapshot before, PlanSnapshot after) {
        PlanWishes was = before.wishes();
        PlanWishes is = after.wishes();
        List<PlanChange> changes = new ArrayList<>();
        if (!was.role().equals(is.role())) {
            changes.add(PlanChange.wish("Role", after.roleName(), before.roleName()));
        }
        if (!was.deadline().equals(is.deadline())) {
            changes.add(PlanChange.wish("Deadline", PlanWords.date(is.deadline()), PlanWords.date(was.deadline())));
        }
        if (was.budget().ordinaryWeek() != is.budget().ordinaryWeek()) {
            changes.add(PlanChange.wish(
                    "Hours",
                    Minutes.text(is.budget().ordinaryWeek()) + " a week",
                    Minutes.text(was.budget().ordinaryWeek())));
        }
        return changes;
    }
}
