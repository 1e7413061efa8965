package skillway.catalogue.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.imports.ImportProgress.Step;

/** Writes many courses at once, each table in batches; new ones get their ids from the database. */
@Component
class CourseBatches {

    private static final int BATCH = 1000;
    private static final String FIELDS =
            "code, title, kind, provider, description, topics, depth, minutes_min, minutes_max, minutes_per_week, cost,"
                    + " format, url, note";
    private static final String INSERT = "INSERT INTO course (" + FIELDS
            + ", id, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nextval('course_ids'), 1)";
    private static final String UPDATE = "UPDATE course SET " + FIELDS.replace(",", " = ?,")
            + " = ?, version = version + 1 WHERE id = ? AND version = ?";

    private final JdbcTemplate jdbc;

    CourseBatches(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores new and changed courses with all that belongs to them, and tells how far it has come.
     *
     * @throws OptimisticLockingFailureException when a changed one was changed by somebody else since it was read
     */
    void write(List<Course> added, List<Course> changed, ImportProgress progress) {
        Pace pace = new Pace(progress, added.size() + changed.size());
        pace.through(
                Step.WRITE,
                added,
                some -> jdbc.batchUpdate(INSERT, some, BATCH, (row, course) -> set(row, fields(course))));
        update(changed);
        deleteParts(changed);
        Map<CourseId, Long> stored = storedIds(added);
        List<Course> all = Stream.concat(added.stream(), changed.stream()).toList();
        pace.through(Step.LINK, all, some -> insertParts(some, stored));
    }

    /** Goes through courses some at a time, and tells so. */
    private record Pace(ImportProgress progress, int all) {
        void through(Step step, List<Course> courses, Consumer<List<Course>> work) {
            for (int from = 0; from < courses.size(); from += BATCH) {
                progress.reached(step, from, all);
                work.accept(courses.subList(from, Math.min(from + BATCH, courses.size())));
            }
        }
    }

    private void update(List<Course> changed) {
        int[][] updated = jdbc.batchUpdate(UPDATE, changed, BATCH, (row, course) -> {
            List<@Nullable Object> values = fields(course);
            values.add(course.id().value());
            values.add(course.version());
            set(row, values);
        });
        if (Stream.of(updated).flatMapToInt(java.util.Arrays::stream).anyMatch(count -> count == 0)) {
            throw new OptimisticLockingFailureException("A course was changed by somebody else during the import.");
        }
    }

    private static void set(java.sql.PreparedStatement row, List<@Nullable Object> values)
            throws java.sql.SQLException {
        for (int i = 0; i < values.size(); i++) {
            row.setObject(i + 1, values.get(i));
        }
    }

    private static List<@Nullable Object> fields(Course course) {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                course.code(),
                course.title(),
                course.kind().name(),
                course.provider(),
                course.description(),
                course.topics(),
                course.depth()));
        values.add(course.effort() == null ? null : course.effort().minMinutes());
        values.add(course.effort() == null ? null : course.effort().maxMinutes());
        values.add(course.minutesPerWeek());
        values.addAll(List.of(course.cost(), course.format().name(), course.url(), course.note()));
        return values;
    }

    /** The real id of each id that was made up. */
    private Map<CourseId, Long> storedIds(List<Course> added) {
        Map<String, CourseId> madeUp = added.stream().collect(Collectors.toMap(Course::code, Course::id));
        Map<CourseId, Long> stored = new HashMap<>();
        jdbc.query("SELECT id, code FROM course", row -> {
            CourseId id = madeUp.get(row.getString(2));
            if (id != null) {
                stored.put(id, row.getLong(1));
            }
        });
        return stored;
    }

    private void deleteParts(List<Course> changed) {
        List<Object[]> ids = changed.stream()
                .map(course -> new Object[] {course.id().value()})
                .toList();
        Stream.of("course_prerequisite", "course_entry", "course_outcome", "course_session")
                .forEach(table -> jdbc.batchUpdate("DELETE FROM " + table + " WHERE course_id = ?", ids));
    }

    private void insertParts(List<Course> courses, Map<CourseId, Long> stored) {
        PartRows rows = new PartRows(id -> stored.getOrDefault(id, id.value()));
        courses.forEach(rows::add);
        jdbc.batchUpdate(
                "INSERT INTO course_prerequisite (course_id, need, alternative_id) VALUES (?, ?, ?)",
                rows.prerequisites);
        jdbc.batchUpdate("INSERT INTO course_entry (course_id, skill_id, level) VALUES (?, ?, ?)", rows.entry);
        jdbc.batchUpdate("INSERT INTO course_outcome (course_id, skill_id, level) VALUES (?, ?, ?)", rows.outcomes);
        jdbc.batchUpdate("INSERT INTO course_session (course_id, starts_on, minutes) VALUES (?, ?, ?)", rows.sessions);
    }
}
