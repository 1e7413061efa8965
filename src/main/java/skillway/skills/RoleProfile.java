package skillway.skills;

import java.util.List;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A role that people grow into.
 *
 * @param family the profession it belongs to, such as "Engineering"
 * @param requirements one per skill, in no order
 * @param qualifications what is asked beside the skills, in order
 */
public record RoleProfile(
        @Id RoleId id,
        @Version int version,
        String name,
        String family,
        String description,
        @MappedCollection(idColumn = "role_profile_id") Set<Requirement> requirements,

        @MappedCollection(idColumn = "role_profile_id", keyColumn = "position")
        List<Qualification> qualifications) {

    /**
     * How much of one skill the role needs.
     *
     * @param required the level, 1 to 5
     * @param weight the importance, 1 to 10
     * @param essential without it the role cannot be done
     */
    @Table("role_requirement")
    public record Requirement(SkillId skillId, int required, int weight, boolean essential) {

        public Requirement {
            if (required < 1 || required > Level.HIGHEST) {
                throw new IllegalArgumentException("Required level %d is not one of 1 to 5.".formatted(required));
            }
            if (weight < 1 || weight > 10) {
                throw new IllegalArgumentException("Weight %d is not one of 1 to 10.".formatted(weight));
            }
        }
    }

    /** Something that is asked beside the skills, such as "3 years in operations". */
    @Table("role_qualification")
    public record Qualification(@Column("text") String text) {

        public Qualification {
            text = Texts.required("role", "qualification", text, 500);
        }
    }

    public RoleProfile {
        name = Texts.name("role", name, 200);
        family = Texts.optional("role \"" + name + "\"", "family", family, 200);
        description = Texts.optional("role \"" + name + "\"", "description", description, 8000);
        requirements = Set.copyOf(requirements);
        qualifications = List.copyOf(qualifications);
    }

    public RoleProfile withDescription(String changed) {
        return new RoleProfile(id, version, name, family, changed, requirements, qualifications);
    }

    public RoleProfile withRequirements(Set<Requirement> changed) {
        return new RoleProfile(id, version, name, family, description, changed, qualifications);
    }
}
