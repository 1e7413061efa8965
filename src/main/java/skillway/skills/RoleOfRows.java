package skillway.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Gathers rows of one role and one requirement each into the role with its qualifications, which are given. */
class RoleOfRows implements ResultSetExtractor<Optional<RoleProfile>> {

    private final List<RoleProfile.Qualification> qualifications;

    RoleOfRows(List<RoleProfile.Qualification> qualifications) {
        this.qualifications = qualifications;
    }

    @Override
    public Optional<RoleProfile> extractData(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        RoleId id = new RoleId(rows.getLong("id"));
        int version = rows.getInt("version");
        String name = rows.getString("name");
        String family = rows.getString("family");
        String description = rows.getString("description");
        Set<RoleProfile.Requirement> needs = new HashSet<>();
        do {
            addRequirement(rows, needs);
        } while (rows.next());
        return Optional.of(new RoleProfile(id, version, name, family, description, needs, qualifications));
    }

    private static void addRequirement(ResultSet row, Set<RoleProfile.Requirement> needs) throws SQLException {
        long skill = row.getLong("skill_id");
        if (!row.wasNull()) {
            needs.add(new RoleProfile.Requirement(
                    new SkillId(skill), row.getInt("required"), row.getInt("weight"), row.getBoolean("essential")));
        }
    }
}
