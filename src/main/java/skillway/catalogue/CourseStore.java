package skillway.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads courses, any number of them, with five queries. */
@Component
class CourseStore {

    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextId() {
        return jdbc.sql("SELECT nextval('course_ids')").query(Long.class).single();
    }

    Optional<CourseId> idOf(String code) {
        return jdbc.sql("SELECT id FROM course WHERE code = :code")
                .param("code", code)
                .query(Long.class)
                .optional()
                .map(CourseId::new);
    }

    /** Those that exist, by title; withdrawn ones too. */
    List<Course> read(Collection<CourseId> ids) {
        Long[] values = Ids.array(ids);
        CourseParts parts = new CourseParts();
        gather("course_prerequisite", values, parts::addPrerequisite);
        gather("course_entry", values, parts::addEntry);
        gather("course_outcome", values, parts::addOutcome);
        gather("course_session", values, parts::addSession);
        return jdbc.sql("SELECT * FROM course WHERE id = ANY(:ids) ORDER BY title, id")
                .param("ids", values)
                .query((row, number) -> course(row, parts))
                .list();
    }

    /** The courses that are not withdrawn, in no order. */
    List<CourseId> offered() {
        return jdbc.sql("SELECT id FROM course WHERE withdrawn_at IS NULL")
                .query((row, number) -> new CourseId(row.getLong(1)))
                .list();
    }

    private void gather(String table, Long[] ids, RowCallbackHandler add) {
        jdbc.sql("SELECT * FROM " + table + " WHERE course_id = ANY(:ids)")
                .param("ids", ids)
                .query(add);
    }

    private static Course course(ResultSet row, CourseParts parts) throws SQLException {
        long id = row.getLong("id");
        OffsetDateTime withdrawnAt = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Course(
                new CourseId(id),
                row.getInt("version"),
                row.getString("code"),
                row.getString("title"),
                CourseKind.valueOf(row.getString("kind")),
                row.getString("provider"),
                row.getString("description"),
                row.getString("topics"),
                row.getString("depth"),
                effort(row),
                row.getObject("minutes_per_week", Integer.class),
                row.getInt("cost"),
                CourseFormat.valueOf(row.getString("format")),
                row.getString("url"),
                parts.prerequisites(id),
                parts.entry(id),
                parts.outcomes(id),
                parts.sessions(id),
                row.getString("note"),
                withdrawnAt == null ? null : withdrawnAt.toInstant());
    }

    private static @Nullable Effort effort(ResultSet row) throws SQLException {
        Integer least = row.getObject("minutes_min", Integer.class);
        Integer most = row.getObject("minutes_max", Integer.class);
        return least == null || most == null ? null : new Effort(least, most);
    }
}
