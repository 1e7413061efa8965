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

    /** A row of a prerequisite, of a level asked for at the start, or of a level that the course leads to. */
    void addNumber(ResultSet row) throws SQLException {
        switch (row.getString("part")) {
            case "NEED" -> addPrerequisite(row);
            case "ENTRY" -> addLevel(entry, row);
            default -> addLevel(outcomes, row);
        }
    }

    private void addPrerequisite(ResultSet row) throws SQLException {
        prerequisites
                .computeIfAbsent(row.getLong("course_id"), any -> new TreeMap<>())
                .computeIfAbsent(row.getInt("number"), any -> new HashSet<>())
                .add(new CourseId(row.getLong("what")));
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
                .add(new Course.SkillLevel(new SkillId(row.getLong("what")), row.getInt("number")));
    }
}
