package skillway.catalogue.holdups;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.catalogue.CourseId;

/** The courses without hours, or without dates, that others need first. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('CATALOGUE_ADMIN')")
public class HoldUps {

    private static final String PLANNABLE = """
            (%1$s.withdrawn_at IS NULL AND CASE WHEN %1$s.format = 'COHORT'
                THEN EXISTS (SELECT 1 FROM course_session s WHERE s.course_id = %1$s.id)
                ELSE %1$s.minutes_min IS NOT NULL END)""";

    private static final String FIND = """
            SELECT c.id, c.title, c.format, COUNT(DISTINCT behind.id)
            FROM course c
            JOIN course_prerequisite p ON p.alternative_id = c.id
            JOIN course behind ON behind.id = p.course_id AND behind.withdrawn_at IS NULL
            WHERE c.withdrawn_at IS NULL AND (CAST(:only AS BIGINT) IS NULL OR c.id = :only) AND NOT %s
                AND NOT EXISTS (
                    SELECT 1 FROM course_prerequisite o JOIN course other ON other.id = o.alternative_id
                    WHERE o.course_id = p.course_id AND o.need = p.need AND %s)
            GROUP BY c.id, c.title, c.format
            ORDER BY COUNT(DISTINCT behind.id) DESC, c.title, c.id
            """.formatted(PLANNABLE.formatted("c"), PLANNABLE.formatted("other"));

    private final JdbcClient jdbc;

    HoldUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, the one that most others need first. */
    public List<HoldUp> all() {
        return find(null);
    }

    /** The hold-up that this course is; empty when it is none. */
    public Optional<HoldUp> at(CourseId course) {
        return find(course.value()).stream().findFirst();
    }

    private List<HoldUp> find(@org.jspecify.annotations.Nullable Long only) {
        return jdbc.sql(FIND)
                .param("only", only, java.sql.Types.BIGINT)
                .query((row, number) -> new HoldUp(
                        new CourseId(row.getLong(1)),
                        row.getString(2),
                        row.getString(3).equals("COHORT"),
                        row.getInt(4)))
                .list();
    }
}
