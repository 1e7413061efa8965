package skillway.plan.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.plan.CountedMinutes;
import skillway.plan.LearningPlan;
import skillway.plan.PlannedCourse;

/** Puts the courses into a plan that somebody picked by hand. */
@Component
class PickedCourses {

    private final Catalogue catalogue;
    private final Clock clock;

    PickedCourses(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * The plan with exactly these courses, and what is finished.
     *
     * @throws IllegalArgumentException with a sentence when one cannot be planned
     */
    LearningPlan into(LearningPlan plan, Collection<CourseId> courses) {
        LocalDate today = LocalDate.now(clock);
        Map<CourseId, Course> known = catalogue.all(courses);
        List<PlannedCourse> picked = new ArrayList<>(
                plan.courses().stream().filter(PlannedCourse::finished).toList());
        courses.stream()
                .filter(course ->
                        picked.stream().noneMatch(done -> done.course().equals(course)))
                .map(course -> plan.find(course)
                        .orElseGet(() ->
                                PlannedCourse.unplaced(course, CountedMinutes.of(known.get(course), today), true)))
                .forEach(picked::add);
        return plan.planned(picked, null, List.of());
    }
}
