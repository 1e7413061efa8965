package skillway.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.identity.Visibility;

/** What was assessed, as far as a viewer may see it; assessments are only ever added. */
@Repository
class Assessments {

    private static final String VISIBLE =
            "SELECT assessment.* FROM assessment JOIN person owner ON owner.id = person_id" + " WHERE "
                    + Visibility.OF_LEVELS;

    private static final String OLDEST_FIRST = " ORDER BY assessed_at, assessment.id";

    private static final String INSERT = """
            INSERT INTO assessment (id, person_id, skill_id, level, source, assessor_id, assessed_at)
            VALUES (nextval('assessment_ids'), :person, :skill, :level, :source, :assessor, :at)""";

    private final NamedParameterJdbcTemplate jdbc;

    Assessments(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Assessment> of(Viewer viewer, PersonId person, Instant until) {
        MapSqlParameterSource parameters =
                asking(viewer).addValue("person", person.value()).addValue("until", sql(until));
        return jdbc.query(
                VISIBLE + " AND person_id = :person AND assessed_at <= :until" + OLDEST_FIRST,
                parameters,
                (row, n) -> read(row));
    }

    List<Assessment> ofTeam(Viewer viewer) {
        return jdbc.query(
                VISIBLE + " AND owner.team_id = :leadsTeam" + OLDEST_FIRST, asking(viewer), (row, n) -> read(row));
    }

    /** The people of the team that the viewer leads; nobody when the viewer leads none. */
    List<PersonId> team(Viewer viewer) {
        return jdbc.query(
                "SELECT id FROM person WHERE team_id = :leadsTeam ORDER BY name",
                asking(viewer),
                (row, n) -> new PersonId(row.getLong("id")));
    }

    void addAll(Collection<Assessment> assessments) {
        jdbc.batchUpdate(INSERT, assessments.stream().map(Assessments::written).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource asking(Viewer viewer) {
        return new MapSqlParameterSource(Visibility.parameters(viewer));
    }

    private static MapSqlParameterSource written(Assessment assessment) {
        PersonId assessor = assessment.assessorId();
        return new MapSqlParameterSource(Map.of(
                        "person", assessment.personId().value(),
                        "skill", assessment.skillId().value(),
                        "level", assessment.level(),
                        "source", assessment.source().name(),
                        "at", sql(assessment.assessedAt())))
                .addValue("assessor", assessor == null ? null : assessor.value());
    }

    private static Assessment read(ResultSet row) throws SQLException {
        long assessor = row.getLong("assessor_id");
        return new Assessment(
                new AssessmentId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                new SkillId(row.getLong("skill_id")),
                row.getInt("level"),
                Assessment.Source.valueOf(row.getString("source")),
                assessor == 0 ? null : new PersonId(assessor),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
