package skillway.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import skillway.skills.SkillId;

/** The rows that belong to courses, gathered by course before the courses themselves are read. */
class CourseParts {

    private final Map<Long, TreeMap<Integer, Set<CourseId>>> prerequisites = new HashMap<>();
    private final Map<Long, List<Course.SkillLevel>> entry = new HashMap<>();
    private final Map<Long, List<Course.SkillLevel>> outcomes = new HashMap<>();
    private final Map<Long, List<Course.Session>> sessions = new HashMap<>();

    void addPrerequisite(ResultSet row) throws SQLException {
        prerequisites
                .computeIfAbsent(row.getLong("course_id"), any -> new TreeMap<>())
                .computeIfAbsent(row.getInt("need"), any -> new HashSet<>())
                .add(new CourseId(row.getLong("alternative_id")));
    }

    void addEntry(ResultSet row) throws SQLException {
        addLevel(entry, row);
    }

    void addOutcome(ResultSet row) throws SQLException {
        addLevel(outcomes, row);
    }

    void addSession(ResultSet row) throws SQLException {
        List<Integer> minutes = Arrays.stream(row.getString("minutes").split(","))
                .map(Integer::valueOf)
                .toList();
        sessions.computeIfAbsent(row.getLong("course_id"), any -> new ArrayList<>())
                .add(new Course.Session(row.getObject("starts_on", LocalDate.class), minutes));
    }

    List<Course.Prerequisite> prerequisites(long course) {
        return prerequisites.getOrDefault(course, new TreeMap<>()).values().stream()
                .map(Course.Prerequisite::new)
                .toList();
    }

    List<Course.SkillLevel> entry(long course) {
        return entry.getOrDefault(course, List.of());
    }

    List<Course.SkillLevel> outcomes(long course) {
        return outcomes.getOrDefault(course, List.of());
    }

    List<Course.Session> sessions(long course) {
        return sessions.getOrDefault(course, List.of());
    }

    private static void addLevel(Map<Long, List<Course.SkillLevel>> levels, ResultSet row) throws SQLException {
        levels.computeIfAbsent(row.getLong("course_id"), any -> new ArrayList<>())
                .add(new Course.SkillLevel(new SkillId(row.getLong("skill_id")), row.getInt("level")));
    }
}
