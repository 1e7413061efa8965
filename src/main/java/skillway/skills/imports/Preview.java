package skillway.skills.imports;

import java.util.List;
import java.util.stream.Stream;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;
import skillway.skills.imports.Change.Does;

/**
 * What an import would do, or did.
 *
 * @param refused the rows that cannot go in as they are
 * @param notes how the file is read, what was left out, and why; one sentence each
 */
public record Preview(
        Layout layout,
        List<Change<Skill>> skills,
        List<Change<RoleProfile>> roles,
        List<Refused> refused,
        List<String> notes) {

    public Preview {
        skills = List.copyOf(skills);
        roles = List.copyOf(roles);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /** How many skills and roles are new, changed or the same. */
    public long count(Does does) {
        return Stream.concat(skills.stream(), roles.stream())
                .filter(change -> change.does() == does)
                .count();
    }

    /** How many skills and roles are written. */
    public long writes() {
        return count(Does.NEW) + count(Does.CHANGED);
    }
}
