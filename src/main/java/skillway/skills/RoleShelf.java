package skillway.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads roles with all that they need: one by two queries, all by three, however many there are. */
@Repository
class RoleShelf {

    private final JdbcTemplate jdbc;

    RoleShelf(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RoleProfile> find(RoleId id) {
        List<RoleProfile.Qualification> qualifications = jdbc.query(
                "SELECT text FROM role_qualification WHERE role_profile_id = ? ORDER BY position",
                (row, n) -> new RoleProfile.Qualification(row.getString(1)),
                id.value());
        return Objects.requireNonNull(jdbc.query(
                "SELECT role_profile.*, skill_id, required, weight, essential FROM role_profile"
                        + " LEFT JOIN role_requirement ON role_profile_id = role_profile.id WHERE role_profile.id = ?",
                new RoleOfRows(qualifications),
                id.value()));
    }

    List<RoleProfile> all() {
        Map<Long, Set<RoleProfile.Requirement>> requirements = requirements();
        Map<Long, List<RoleProfile.Qualification>> qualifications = qualifications();
        return jdbc.query(
                "SELECT id, version, name, family, description FROM role_profile ORDER BY name",
                (row, n) -> new RoleProfile(
                        new RoleId(row.getLong(1)),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        requirements.getOrDefault(row.getLong(1), Set.of()),
                        qualifications.getOrDefault(row.getLong(1), List.of())));
    }

    private Map<Long, Set<RoleProfile.Requirement>> requirements() {
        Map<Long, Set<RoleProfile.Requirement>> byRole = new HashMap<>();
        jdbc.query("SELECT role_profile_id, skill_id, required, weight, essential FROM role_requirement", row -> {
            byRole.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(requirement(row));
        });
        return byRole;
    }

    private Map<Long, List<RoleProfile.Qualification>> qualifications() {
        Map<Long, List<RoleProfile.Qualification>> byRole = new HashMap<>();
        jdbc.query("SELECT role_profile_id, text FROM role_qualification ORDER BY role_profile_id, position", row -> {
            byRole.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                    .add(new RoleProfile.Qualification(row.getString(2)));
        });
        return byRole;
    }

    private static RoleProfile.Requirement requirement(ResultSet row) throws SQLException {
        return new RoleProfile.Requirement(
                new SkillId(row.getLong(2)), row.getInt(3), row.getInt(4), row.getBoolean(5));
    }
}
