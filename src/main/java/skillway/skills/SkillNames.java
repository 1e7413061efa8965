package skillway.skills;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How some skills are called, and the areas of all.
 *
 * @param skills the skills among those asked for that exist
 * @param areas all areas in their fixed order
 */
public record SkillNames(Map<SkillId, Named> skills, AreaOrder areas) {

    /** The name of a skill, and its area. */
    public record Named(String name, String area) {}

    public SkillNames {
        skills = Map.copyOf(skills);
    }

    /** The skill, or null when it is gone. */
    public @Nullable Named find(SkillId id) {
        return skills.get(id);
    }
}
