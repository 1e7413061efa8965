package skillway.plan;

import java.time.LocalDate;

/** What should be done by now and is not. */
public final class Backlog {

    private Backlog() {}

    /** The minutes of a plan that its weeks until today should have held and the weeks to come do not, 0 or more. */
    public static int minutes(LearningPlan plan, LocalDate today) {
        LocalDate monday = PlanWeeks.mondayOf(today);
        LocalDate start = plan.wishes().startsOn();
        LocalDate open = monday.isAfter(start) ? monday : start;
        return plan.courses().stream().mapToInt(course -> minutes(course, open)).sum();
    }

    /** The minutes of one course that are still to do and that no week from this Monday on holds, 0 or more. */
    public static int minutes(PlannedCourse course, LocalDate open) {
        if (course.finished() || !course.placed()) {
            return 0;
        }
        int toCome = course.weeks().stream()
                .filter(week -> !week.monday().isBefore(open))
                .mapToInt(week -> Math.max(0, week.planned() - week.done()))
                .sum();
        return Math.max(0, course.remaining() - toCome);
    }
}
