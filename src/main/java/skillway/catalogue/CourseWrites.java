package skillway.catalogue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes one course that somebody edited by hand, with all that belongs to it. */
@Component
class CourseWrites {

    private static final String COLUMNS =
            "code, title, kind, provider, description, topics, depth, minutes_min, minutes_max, minutes_per_week, cost,"
                    + " format, url, note, withdrawn_at";
    private static final String VALUES =
            ":code, :title, :kind, :provider, :description, :topics, :depth, :minutesMin, :minutesMax, :minutesPerWeek,"
                    + " :cost, :format, :url, :note, :withdrawnAt";

    private final JdbcClient jdbc;
    private final CoursePartWrites parts;

    CourseWrites(JdbcClient jdbc, CoursePartWrites parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Stores it and returns it with the version it has now. */
    Course write(Course course) {
        if (course.version() == 0) {
            insert(course);
        } else {
            update(course);
            parts.delete(course.id());
        }
        parts.insert(course);
        return course.withVersion(course.version() + 1);
    }

    private void insert(Course course) {
        jdbc.sql("INSERT INTO course (id, version, " + COLUMNS + ") VALUES (:id, 1, " + VALUES + ")")
                .params(values(course))
                .update();
    }

    private void update(Course course) {
        int changed = jdbc.sql("UPDATE course SET version = version + 1, (" + COLUMNS + ") = (" + VALUES
                        + ") WHERE id = :id AND version = :version")
                .params(values(course))
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException(
                    "Somebody else changed \"%s\" while you were editing it. Nothing of yours was stored: open it again to see the change."
                            .formatted(course.title()));
        }
    }

    private static Map<String, @Nullable Object> values(Course course) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", course.id().value());
        values.put("version", course.version());
        values.put("code", course.code());
        values.put("title", course.title());
        values.put("kind", course.kind().name());
        values.put("provider", course.provider());
        values.put("description", course.description());
        values.put("topics", course.topics());
        values.put("depth", course.depth());
        values.put(
                "minutesMin", course.effort() == null ? null : course.effort().minMinutes());
        values.put(
                "minutesMax", course.effort() == null ? null : course.effort().maxMinutes());
        values.put("minutesPerWeek", course.minutesPerWeek());
        values.put("cost", course.cost());
        values.put("format", course.format().name());
        values.put("url", course.url());
        values.put("note", course.note());
        values.put(
                "withdrawnAt",
                course.withdrawnAt() == null ? null : OffsetDateTime.ofInstant(course.withdrawnAt(), ZoneOffset.UTC));
        return values;
    }
}
