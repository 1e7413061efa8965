package skillway.catalogue.imports.check;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.imports.needs.CourseRef;

/**
 * What the catalogue holds before an import.
 *
 * @param refs every course by the {@linkplain CourseRef#key key} of its id
 * @param whole in full, those that the file speaks of
 * @param needs the prerequisites of every course
 */
public record KnownCourses(
        Map<String, CourseRef> refs, Map<CourseId, Course> whole, Map<CourseId, Set<CourseId>> needs) {

    static final KnownCourses NONE = new KnownCourses(Map.of(), Map.of(), Map.of());

    /** Takes the courses as they may be called. */
    public static KnownCourses of(
            Collection<CourseRef> refs, Map<CourseId, Course> whole, Map<CourseId, Set<CourseId>> needs) {
        Map<String, CourseRef> byKey = refs.stream()
                .collect(Collectors.toMap(ref -> CourseRef.key(ref.code()), Function.identity(), (a, b) -> a));
        return new KnownCourses(byKey, whole, needs);
    }

    /** The id that people know a course by. */
    String code(CourseId course) {
        return refs.values().stream()
                .filter(ref -> ref.id().equals(course))
                .map(CourseRef::code)
                .findFirst()
                .orElse("?");
    }
}
