package skillway.plan.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.plan.LeftOut;
import skillway.plan.PlannedCourse;
import skillway.plan.WeekMinutes;

/** Gathers the rows that belong to plans, by plan. Weeks are to come before the courses that own them. */
class PlanParts {

    private record Key(long plan, long course) {}

    private final Map<Long, Map<LocalDate, Integer>> exceptions = new HashMap<>();
    private final Map<Long, Set<CourseId>> musts = new HashMap<>();
    private final Map<Long, Set<CourseId>> mustNots = new HashMap<>();
    private final Map<Key, List<WeekMinutes>> weeks = new HashMap<>();
    private final Map<Long, List<PlannedCourse>> courses = new HashMap<>();
    private final Map<Long, List<LeftOut>> leftOut = new HashMap<>();

    void addException(ResultSet row) throws SQLException {
        exceptions
                .computeIfAbsent(plan(row), id -> new HashMap<>())
                .put(row.getObject("week", LocalDate.class), row.getInt("minutes"));
    }

    void addWish(ResultSet row) throws SQLException {
        Map<Long, Set<CourseId>> wishes = row.getString("wish").equals("MUST") ? musts : mustNots;
        wishes.computeIfAbsent(plan(row), id -> new LinkedHashSet<>()).add(course(row));
    }

    void addWeek(ResultSet row) throws SQLException {
        WeekMinutes week =
                new WeekMinutes(row.getObject("week", LocalDate.class), row.getInt("planned"), row.getInt("done"));
        weeks.computeIfAbsent(key(row), id -> new ArrayList<>()).add(week);
    }

    void addCourse(ResultSet row) throws SQLException {
        PlannedCourse course = new PlannedCourse(
                course(row),
                row.getInt("minutes"),
                row.getObject("pinned_week", LocalDate.class),
                row.getBoolean("by_hand"),
                doneAt(row),
                weeks.getOrDefault(key(row), List.of()));
        courses.computeIfAbsent(plan(row), id -> new ArrayList<>()).add(course);
    }

    void addLeftOut(ResultSet row) throws SQLException {
        leftOut.computeIfAbsent(plan(row), id -> new ArrayList<>()).add(new LeftOut(course(row), row.getString("why")));
    }

    Map<LocalDate, Integer> exceptions(long plan) {
        return exceptions.getOrDefault(plan, Map.of());
    }

    Set<CourseId> musts(long plan) {
        return musts.getOrDefault(plan, Set.of());
    }

    Set<CourseId> mustNots(long plan) {
        return mustNots.getOrDefault(plan, Set.of());
    }

    List<PlannedCourse> courses(long plan) {
        return courses.getOrDefault(plan, List.of());
    }

    List<LeftOut> leftOut(long plan) {
        return leftOut.getOrDefault(plan, List.of());
    }

    private static long plan(ResultSet row) throws SQLException {
        return row.getLong("plan_id");
    }

    private static CourseId course(ResultSet row) throws SQLException {
        return new CourseId(row.getLong("course_id"));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(plan(row), row.getLong("course_id"));
    }

    private static @Nullable Instant doneAt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("done_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
