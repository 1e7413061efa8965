package skillway.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import skillway.skills.SkillId;

/** Walks the prerequisites of courses, one query for each step away. */
@Component
class PrerequisiteGraph {

    private final JdbcClient jdbc;

    PrerequisiteGraph(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The courses with an outcome in one of these skills, withdrawn ones left out. */
    Set<CourseId> teaching(Collection<SkillId> skills) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT o.course_id FROM course_outcome o JOIN course c ON c.id = o.course_id
                        WHERE o.skill_id = ANY(:skills) AND c.withdrawn_at IS NULL""")
                .param("skills", Ids.skills(skills))
                .query((row, number) -> new CourseId(row.getLong(1)))
                .list());
    }

    /** The given courses and every course that any of their prerequisites names, however far. */
    Map<CourseId, Set<CourseId>> needsOf(Collection<CourseId> courses) {
        Map<CourseId, Set<CourseId>> needs = new HashMap<>();
        Collection<CourseId> frontier = courses;
        while (!frontier.isEmpty()) {
            frontier.forEach(course -> needs.put(course, new HashSet<>()));
            frontier = step(frontier, needs);
        }
        return needs;
    }

    private Collection<CourseId> step(Collection<CourseId> frontier, Map<CourseId, Set<CourseId>> needs) {
        List<CourseId> fresh = new ArrayList<>();
        jdbc.sql("SELECT course_id, alternative_id FROM course_prerequisite WHERE course_id = ANY(:courses)")
                .param("courses", Ids.array(frontier))
                .query(row -> {
                    CourseId need = new CourseId(row.getLong(2));
                    needs.getOrDefault(new CourseId(row.getLong(1)), new HashSet<>())
                            .add(need);
                    if (!needs.containsKey(need)) {
                        fresh.add(need);
                    }
                });
        return new HashSet<>(fresh);
    }

    /** The courses that name this one as a prerequisite, by title. */
    List<CourseId> neededBy(CourseId course) {
        return jdbc.sql("""
                        SELECT DISTINCT c.id, c.title FROM course_prerequisite p JOIN course c ON c.id = p.course_id
                        WHERE p.alternative_id = :course AND c.withdrawn_at IS NULL ORDER BY c.title, c.id""")
                .param("course", course.value())
                .query((row, number) -> new CourseId(row.getLong(1)))
                .list();
    }
}
