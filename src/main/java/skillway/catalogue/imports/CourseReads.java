package skillway.catalogue.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.imports.check.KnownCourses;
import skillway.catalogue.imports.needs.CourseRef;

/** Reads what the catalogue holds before an import. */
@Component
class CourseReads {

    /** H2 takes no array of more than 65,536. */
    private static final int PIECE = 10_000;

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    CourseReads(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** Everything by name, in full only the courses of those ids. */
    KnownCourses known(Collection<String> codes) {
        List<CourseRef> refs = jdbc.sql("SELECT id, code, title, provider FROM course ORDER BY id")
                .query((row, number) -> new CourseRef(
                        new CourseId(row.getLong(1)), row.getString(2), row.getString(3), row.getString(4), ""))
                .list();
        Set<String> keys = new HashSet<>();
        codes.forEach(code -> keys.add(CourseRef.key(code)));
        List<CourseId> inFile = refs.stream()
                .filter(ref -> keys.contains(CourseRef.key(ref.code())))
                .map(CourseRef::id)
                .toList();
        return KnownCourses.of(refs, whole(inFile), needs());
    }

    private Map<CourseId, Course> whole(List<CourseId> ids) {
        Map<CourseId, Course> courses = new HashMap<>();
        for (int from = 0; from < ids.size(); from += PIECE) {
            courses.putAll(catalogue.all(ids.subList(from, Math.min(ids.size(), from + PIECE))));
        }
        return courses;
    }

    private Map<CourseId, Set<CourseId>> needs() {
        Map<CourseId, Set<CourseId>> needs = new HashMap<>();
        jdbc.sql("SELECT course_id, alternative_id FROM course_prerequisite").query(row -> {
            needs.computeIfAbsent(new CourseId(row.getLong(1)), any -> new HashSet<>())
                    .add(new CourseId(row.getLong(2)));
        });
        return needs;
    }
}
