package skillway.skills.imports.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Qualification;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillId;

/** A role as the rows of a file build it up; the first row that has a text gives it. */
public final class RoleDraft {

    public final int line;
    private final String name;
    private String family = "";
    private String description = "";
    private String qualifications = "";
    private final Map<SkillId, Requirement> requirements = new HashMap<>();

    RoleDraft(int line, String name) {
        this.line = line;
        this.name = name;
    }

    /** The name by which the role is found. */
    public String key() {
        return SkillBook.key(name);
    }

    void describe(RequirementRow row) {
        family = family.isEmpty() ? row.family() : family;
        description = description.isEmpty() ? row.description() : description;
        qualifications = qualifications.isEmpty() ? row.qualifications() : qualifications;
    }

    /** Adds what the role needs; of two rows for one skill the higher level counts. Tells whether it was the first. */
    boolean need(Requirement requirement) {
        boolean first = !requirements.containsKey(requirement.skillId());
        requirements.merge(requirement.skillId(), requirement, (a, b) -> a.required() >= b.required() ? a : b);
        return first;
    }

    /** The role there is with what the file says; a text that the file leaves empty stays. */
    public RoleProfile over(RoleProfile known) {
        return new RoleProfile(
                known.id(),
                known.version(),
                name,
                family.isEmpty() ? known.family() : family,
                description.isEmpty() ? known.description() : description,
                Set.copyOf(requirements.values()),
                qualifications.isEmpty() ? known.qualifications() : qualifications());
    }

    /** The role as a new one. */
    public RoleProfile as(RoleId id) {
        return over(new RoleProfile(id, 0, name, "", "", Set.of(), List.of()));
    }

    private List<Qualification> qualifications() {
        return Arrays.stream(qualifications.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Qualification::new)
                .toList();
    }
}
