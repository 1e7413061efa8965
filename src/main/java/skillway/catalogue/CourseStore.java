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

/** Reads courses, any number of them, with three queries. */
@Component
class CourseStore {

    /** What courses ask for and lead to: one shape, so one query. */
    private static final String NUMBERS = """
            SELECT course_id, 'NEED' AS part, alternative_id AS what, need AS number
            FROM course_prerequisite WHERE course_id = ANY(:ids)
            UNION ALL SELECT course_id, 'ENTRY', skill_id, level FROM course_entry WHERE course_id = ANY(:ids)
            UNION ALL SELECT course_id, 'OUTCOME', skill_id, level FROM course_outcome WHERE course_id = ANY(:ids)""";

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
        gather(NUMBERS, values, parts::addNumber);
        gather("SELECT * FROM course_session WHERE course_id = ANY(:ids)", values, parts::addSession);
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

    /** How long a course takes, if anybody knows. */
    Optional<Effort> effort(CourseId id) {
        return jdbc.sql("SELECT minutes_min, minutes_max FROM course WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(effort(row)))
                .optional()
                .flatMap(known -> known);
    }

    private void gather(String query, Long[] ids, RowCallbackHandler add) {
        jdbc.sql(query).param("ids", ids).query(add);
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
