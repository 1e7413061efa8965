package skillway.skills.imports.draft;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/**
 * A skill as a file describes it; null is what the file has no column for, which then stays as it is.
 *
 * @param line where it stands in the file
 */
public record SkillDraft(
        int line,
        String name,
        @Nullable String area,
        @Nullable String description,
        @Nullable Set<Skill.Descriptor> descriptors) {

    /** The skill there is, with what the file says. */
    public Skill over(Skill known) {
        return new Skill(
                known.id(),
                known.version(),
                name,
                area == null || area.isEmpty() ? known.area() : area,
                description == null ? known.description() : description,
                descriptors == null ? known.descriptors() : descriptors);
    }

    /** A new skill. */
    public Skill as(SkillId id, String areaWithout) {
        return Skill.create(
                id,
                name,
                area == null || area.isEmpty() ? areaWithout : area,
                description == null ? "" : description,
                descriptors == null ? Set.of() : descriptors);
    }
}
