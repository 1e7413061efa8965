package skillway.catalogue.suggestions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import skillway.catalogue.CourseId;
import skillway.skills.SkillId;

/** The suggestions in the database: open ones to be decided, and decided ones, which never come back. */
@Component
class SuggestionRows {

    private static final String ONE = " WHERE course_id = :course AND skill_id = :skill AND state = 'OPEN'";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SuggestionRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Puts these in place of all that are open, and returns how many are open then. */
    int replaceOpen(List<Suggestion> suggestions) {
        jdbc.sql("DELETE FROM outcome_suggestion WHERE state = 'OPEN'").update();
        var decided = jdbc
                .sql("SELECT course_id, skill_id FROM outcome_suggestion")
                .query((row, number) -> List.of(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toSet());
        List<Object[]> rows = suggestions.stream()
                .filter(each -> !decided.contains(
                        List.of(each.courseId().value(), each.skillId().value())))
                .map(SuggestionRows::values)
                .toList();
        batches.batchUpdate(
                "INSERT INTO outcome_suggestion (course_id, skill_id, level, score, words, state)"
                        + " VALUES (?, ?, ?, ?, ?, 'OPEN')",
                rows);
        return rows.size();
    }

    /** The open ones at or above a score, the best first. */
    List<Suggestion> open(int leastScore, int offset, int limit) {
        return jdbc.sql("""
                        SELECT o.course_id, c.title, o.skill_id, s.name, o.level, o.score, o.words
                        FROM outcome_suggestion o JOIN course c ON c.id = o.course_id JOIN skill s ON s.id = o.skill_id
                        WHERE o.state = 'OPEN' AND o.score >= :least
                        ORDER BY o.score DESC, c.title, s.name, o.course_id
                        LIMIT :limit OFFSET :offset""")
                .param("least", leastScore)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> suggestion(row))
                .list();
    }

    int countOpen(int leastScore) {
        return jdbc.sql("SELECT COUNT(*) FROM outcome_suggestion WHERE state = 'OPEN' AND score >= :least")
                .param("least", leastScore)
                .query(Integer.class)
                .single();
    }

    /** How many courses the open ones at or above a score belong to. */
    int coursesOpen(int leastScore) {
        return jdbc.sql(
                        "SELECT COUNT(DISTINCT course_id) FROM outcome_suggestion WHERE state = 'OPEN' AND score >= :least")
                .param("least", leastScore)
                .query(Integer.class)
                .single();
    }

    void relevel(CourseId course, SkillId skill, int level) {
        jdbc.sql("UPDATE outcome_suggestion SET level = :level" + ONE)
                .param("level", level)
                .param("course", course.value())
                .param("skill", skill.value())
                .update();
    }

    void dismiss(CourseId course, SkillId skill) {
        jdbc.sql("UPDATE outcome_suggestion SET state = 'DISMISSED'" + ONE)
                .param("course", course.value())
                .param("skill", skill.value())
                .update();
    }

    private static Object[] values(Suggestion suggestion) {
        return new Object[] {
            suggestion.courseId().value(),
            suggestion.skillId().value(),
            suggestion.level(),
            suggestion.score(),
            suggestion.words()
        };
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                new CourseId(row.getLong(1)),
                row.getString(2),
                new SkillId(row.getLong(3)),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7));
    }
}
