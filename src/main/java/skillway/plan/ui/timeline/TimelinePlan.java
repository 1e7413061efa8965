package skillway.plan.ui.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the timeline draws it. Weeks are counted from 0, a fraction of a week is a day of it.
 *
 * @param revision names this state of the plan: whatever is asked of it comes back with this number
 * @param says what has just happened, read out once
 * @param today where today is on the axis of weeks
 * @param deadline where the deadline is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelinePlan(
        long revision,
        @Nullable String says,
        double today,
        double deadline,
        List<Week> weeks,
        List<Group> groups,
        List<Course> courses) {

    TimelinePlan {
        weeks = List.copyOf(weeks);
        groups = List.copyOf(groups);
        courses = List.copyOf(courses);
    }

    /**
     * One column.
     *
     * @param month the month's name where it begins, else empty
     * @param monday the first day in words, such as "8 Feb"
     * @param budget minutes the learner has; 0 is a week off
     * @param planned minutes the plan gives the week, those already done included
     * @param done minutes already done
     */
    record Week(int number, String month, String monday, int budget, int planned, int done) {}

    /**
     * Courses of one skill area.
     *
     * @param area 1 to 8: its colour
     */
    record Group(String id, String name, int area, double hours) {}

    /**
     * One row.
     *
     * @param kind in words, such as "stretch project"
     * @param note stands behind the bar, or nothing
     * @param left stands before the bar, or nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Course(
            String id,
            String group,
            String name,
            String kind,
            double hours,
            State state,
            boolean pinned,
            @Nullable String note,
            @Nullable String left,
            List<Part> parts) {

        Course {
            parts = List.copyOf(parts);
        }
    }

    /** How far a course is; the element knows these words. */
    enum State {
        done,
        started,
        planned
    }

    /**
     * Weeks in a row in which the course runs.
     *
     * @param done share that is done, 0 to 1
     * @param minutes one number a week
     */
    record Part(int from, int weeks, double done, List<Integer> minutes) {

        Part {
            minutes = List.copyOf(minutes);
        }
    }
}
