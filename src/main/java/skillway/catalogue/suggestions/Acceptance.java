package skillway.catalogue.suggestions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import skillway.catalogue.CourseId;
import skillway.skills.SkillId;

/** Turns open suggestions into outcomes of their courses, with set statements, however many there are. */
@Component
class Acceptance {

    private static final String ONE = "o.state = 'OPEN' AND o.course_id = :course AND o.skill_id = :skill";
    private static final String ABOVE = "o.state = 'OPEN' AND o.score >= :least";

    private final JdbcClient jdbc;

    Acceptance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int accept(CourseId course, SkillId skill) {
        return accept(ONE, "course", course.value(), "skill", skill.value());
    }

    int acceptAll(int leastScore) {
        return accept(ABOVE, "least", leastScore);
    }

    private int accept(String which, Object... parameters) {
        run("""
                INSERT INTO course_outcome (course_id, skill_id, level)
                SELECT o.course_id, o.skill_id, o.level FROM outcome_suggestion o
                WHERE %s AND NOT EXISTS (
                    SELECT 1 FROM course_outcome k WHERE k.course_id = o.course_id AND k.skill_id = o.skill_id)""", which, parameters);
        // Whoever has such a course open in the form is to be told, not to overwrite the outcome.
        run("""
                UPDATE course SET version = version + 1
                WHERE id IN (SELECT o.course_id FROM outcome_suggestion o WHERE %s)""", which, parameters);
        return run("UPDATE outcome_suggestion AS o SET state = 'ACCEPTED' WHERE %s", which, parameters);
    }

    private int run(String statement, String which, Object... parameters) {
        JdbcClient.StatementSpec spec = jdbc.sql(statement.formatted(which));
        for (int i = 0; i < parameters.length; i += 2) {
            spec = spec.param((String) parameters[i], parameters[i + 1]);
        }
        return spec.update();
    }
}
