package skillway.plan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.plan.LearningPlan;
import skillway.plan.PlanWords;

/**
 * What planning again from today would do.
 *
 * @param plan the plan as it would be
 * @param moved the courses that would move, by their new weeks
 * @param percentBefore coverage of the role at the deadline with the weeks as they are, 0 to 100
 * @param percentAfter coverage of the role at the deadline with the new ones
 */
public record Replanned(LearningPlan plan, List<Moved> moved, double percentBefore, double percentAfter) {

    /**
     * One course's way.
     *
     * @param from its weeks before, such as "weeks 15 to 20"; empty when it comes in
     * @param to its weeks now; empty when it goes
     */
    public record Moved(CourseId course, String title, String from, String to, String why) {}

    public Replanned {
        moved = List.copyOf(moved);
    }

    /** The Friday of the last planned week, if there is one. */
    public Optional<LocalDate> finished() {
        return plan.lastWeek().map(monday -> monday.plusDays(4));
    }

    /** What it does, such as "Planned again from today: 3 courses moved". */
    public String says() {
        return moved.isEmpty()
                ? "Planned again from today: nothing moved"
                : "Planned again from today: %s moved".formatted(PlanWords.count(moved.size(), "course"));
    }

    static String weeks(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? "" : PlanWords.weeks(first, last);
    }
}
