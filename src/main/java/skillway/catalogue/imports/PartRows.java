package skillway.catalogue.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;

/** The rows that belong to courses, by table. */
final class PartRows {

    final List<Object[]> prerequisites = new ArrayList<>();
    final List<Object[]> entry = new ArrayList<>();
    final List<Object[]> outcomes = new ArrayList<>();
    final List<Object[]> sessions = new ArrayList<>();
    private final ToLongFunction<CourseId> ids;

    /** Takes the ids as they are stored. */
    PartRows(ToLongFunction<CourseId> ids) {
        this.ids = ids;
    }

    void add(Course course) {
        long id = ids.applyAsLong(course.id());
        addPrerequisites(id, course.prerequisites());
        addLevels(entry, id, course.entry());
        addLevels(outcomes, id, course.outcomes());
        course.sessions().forEach(session -> sessions.add(new Object[] {id, session.startsOn(), minutes(session)}));
    }

    private void addPrerequisites(long id, List<Course.Prerequisite> needs) {
        for (int need = 0; need < needs.size(); need++) {
            for (CourseId alternative : needs.get(need).anyOf()) {
                prerequisites.add(new Object[] {id, need, ids.applyAsLong(alternative)});
            }
        }
    }

    private static void addLevels(List<Object[]> rows, long id, List<Course.SkillLevel> levels) {
        levels.forEach(level -> rows.add(new Object[] {id, level.skillId().value(), level.level()}));
    }

    private static String minutes(Course.Session session) {
        return session.minutes().stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
