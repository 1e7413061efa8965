package skillway.plan.translate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Session;
import skillway.catalogue.CourseFormat;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlannedCourse;
import skillway.scheduling.Run;

/**
 * When a course is offered and how long it takes, seen from the first week that can still be planned. Dates after the deadline count
 * too: the planner cannot use them, but a later deadline could.
 */
record Offers(PlanFacts facts, PlanWeeks weeks) {

    /** The effort still to do; empty when the catalogue does not say, or no session is left. */
    Optional<Integer> minutes(Course course) {
        Optional<PlannedCourse> started = started(course);
        if (started.isPresent()) {
            return started.map(PlannedCourse::remaining);
        }
        if (course.format() == CourseFormat.COHORT) {
            return sessions(course).findFirst().map(Session::totalMinutes);
        }
        return Optional.ofNullable(course.effort())
                .map(effort -> facts.pace().planned(course.kind(), effort.likelyMinutes()));
    }

    /** The runs of a cohort that can still be joined; none for a course at one's own pace or one that has begun. */
    List<Run> runs(Course course) {
        if (course.format() != CourseFormat.COHORT) {
            return List.of();
        }
        Optional<PlannedCourse> started = started(course);
        return started.map(this::restOfRun)
                .orElseGet(() -> sessions(course).map(this::run).toList());
    }

    private Optional<PlannedCourse> started(Course course) {
        return facts.plan().find(course.id()).filter(PlannedCourse::started);
    }

    private Stream<Session> sessions(Course course) {
        return course.sessions().stream()
                .filter(session -> session.totalMinutes() > 0)
                .filter(session -> weeks.index(session.startsOn()) >= 0);
    }

    private Run run(Session session) {
        return new Run(weeks.index(session.startsOn()), session.minutes());
    }

    /** What is left of a run that the learner has joined: the rest is done at one's own pace where its weeks are over. */
    private List<Run> restOfRun(PlannedCourse course) {
        List<Integer> left = weeks.mondays().stream()
                .map(monday -> course.weeks().stream()
                        .filter(week -> week.monday().equals(monday))
                        .mapToInt(week -> Math.max(0, week.planned() - week.done()))
                        .sum())
                .toList();
        Run rest = new Run(0, left);
        return rest.totalMinutes() == course.remaining() ? List.of(rest) : List.of();
    }
}
