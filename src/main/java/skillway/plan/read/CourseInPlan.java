package skillway.plan.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.catalogue.CourseKind;
import skillway.plan.WeekMinutes;
import skillway.skills.SkillId;

/**
 * A course of the plan.
 *
 * @param area the area of the skill where it brings most
 * @param minutes its whole effort
 * @param remaining minutes still to do
 * @param cost in whole currency units
 * @param cohort whether it has fixed dates
 * @param pinnedWeek the Monday it is fixed to by hand, or null
 * @param withdrawn whether the catalogue does not offer it any more
 * @param weeks in order; empty while it waits for weeks
 * @param brings levels that it adds for the role
 * @param needs the courses of this plan that have to end before it
 * @param unlocks the courses of this plan that wait for it
 * @param why sentences: what it brings, why not earlier
 */
public record CourseInPlan(
        CourseId course,
        String title,
        CourseKind kind,
        String provider,
        String area,
        State state,
        int minutes,
        int remaining,
        int cost,
        boolean cohort,
        @Nullable LocalDate pinnedWeek,
        boolean byHand,
        boolean withdrawn,
        List<WeekMinutes> weeks,
        List<Brings> brings,
        List<CourseId> needs,
        List<CourseId> unlocks,
        List<String> why) {

    /** How far a course is. */
    public enum State {
        PLANNED,
        STARTED,
        DONE
    }

    /** Levels of one skill that a course adds, 0 to 5. */
    public record Brings(SkillId skill, String name, int from, int to, boolean essential) {}

    public CourseInPlan {
        weeks = List.copyOf(weeks);
        brings = List.copyOf(brings);
        needs = List.copyOf(needs);
        unlocks = List.copyOf(unlocks);
        why = List.copyOf(why);
    }

    /** The Monday of its first week; empty while it waits for weeks. */
    public Optional<LocalDate> firstWeek() {
        return weeks.stream().map(WeekMinutes::monday).findFirst();
    }

    /** The Monday of its last week. */
    public Optional<LocalDate> lastWeek() {
        return weeks.isEmpty() ? Optional.empty() : Optional.of(weeks.getLast().monday());
    }

    /** The same course with its reasons. */
    public CourseInPlan because(List<String> reasons) {
        return new CourseInPlan(
                course,
                title,
                kind,
                provider,
                area,
                state,
                minutes,
                remaining,
                cost,
                cohort,
                pinnedWeek,
                byHand,
                withdrawn,
                weeks,
                brings,
                needs,
                unlocks,
                reasons);
    }
}
