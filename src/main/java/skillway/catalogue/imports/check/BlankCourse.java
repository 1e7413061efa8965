package skillway.catalogue.imports.check;

import java.util.List;
import skillway.catalogue.Course;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseId;
import skillway.catalogue.CourseKind;

/** What a new course is before its row says anything. */
final class BlankCourse {

    private BlankCourse() {}

    static Course of(CourseId id) {
        return new Course(
                id,
                0,
                "?",
                "?",
                CourseKind.COURSE,
                "",
                "",
                "",
                "",
                null,
                null,
                0,
                CourseFormat.SELF_PACED,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null);
    }
}
