package skillway.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what belongs to one course: prerequisites, levels, sessions. */
@Component
class CoursePartWrites {

    private static final List<String> TABLES =
            List.of("course_prerequisite", "course_entry", "course_outcome", "course_session");

    private final JdbcTemplate jdbc;

    CoursePartWrites(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void delete(CourseId course) {
        TABLES.forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE course_id = ?", course.value()));
    }

    void insert(Course course) {
        insert("course_prerequisite (course_id, need, alternative_id)", prerequisites(course));
        insert("course_entry (course_id, skill_id, level)", levels(course, course.entry()));
        insert("course_outcome (course_id, skill_id, level)", levels(course, course.outcomes()));
        insert("course_session (course_id, starts_on, minutes)", sessions(course));
    }

    private void insert(String columns, List<Object[]> rows) {
        int count = columns.split(",").length;
        jdbc.batchUpdate("INSERT INTO " + columns + " VALUES (" + "?, ".repeat(count - 1) + "?)", rows);
    }

    private static List<Object[]> prerequisites(Course course) {
        List<Object[]> rows = new ArrayList<>();
        for (int need = 0; need < course.prerequisites().size(); need++) {
            for (CourseId alternative : course.prerequisites().get(need).anyOf()) {
                rows.add(new Object[] {course.id().value(), need, alternative.value()});
            }
        }
        return rows;
    }

    private static List<Object[]> levels(Course course, List<Course.SkillLevel> levels) {
        return levels.stream()
                .map(level -> new Object[] {course.id().value(), level.skillId().value(), level.level()})
                .toList();
    }

    private static List<Object[]> sessions(Course course) {
        return course.sessions().stream()
                .map(session -> new Object[] {course.id().value(), session.startsOn(), minutes(session)})
                .toList();
    }

    private static String minutes(Course.Session session) {
        return session.minutes().stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
