package skillway.plan.ui.build;

import skillway.catalogue.Course;
import skillway.catalogue.CourseId;

/** A course to choose in a list. */
record CourseChoice(CourseId id, String title) {

    static CourseChoice of(Course course) {
        return new CourseChoice(course.id(), course.title());
    }
}
