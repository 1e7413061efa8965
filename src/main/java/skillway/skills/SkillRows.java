package skillway.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Gathers rows of a skill and one descriptor each, in order of the skill's id, into skills. */
class SkillRows implements ResultSetExtractor<List<Skill>> {

    @Override
    public List<Skill> extractData(ResultSet rows) throws SQLException {
        List<Skill> skills = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            Skill bare = bare(rows);
            Set<Skill.Descriptor> descriptors = new HashSet<>();
            do {
                addDescriptor(rows, descriptors);
                more = rows.next();
            } while (more && rows.getLong("id") == bare.id().value());
            skills.add(bare.withDescriptors(descriptors));
        }
        return skills;
    }

    private static Skill bare(ResultSet row) throws SQLException {
        return new Skill(
                new SkillId(row.getLong("id")),
                row.getInt("version"),
                row.getString("name"),
                row.getString("area"),
                row.getString("description"),
                Set.of());
    }

    private static void addDescriptor(ResultSet row, Set<Skill.Descriptor> descriptors) throws SQLException {
        int level = row.getInt("level");
        if (level > 0) {
            descriptors.add(new Skill.Descriptor(level, row.getString("text")));
        }
    }
}
