package skillway.skills;

import java.util.Set;

/**
 * Says, within the transaction that did it, that skills were added, changed or deleted.
 *
 * @param skills which ones; empty when so many changed that everything is to be read anew
 */
public record SkillsChanged(Set<SkillId> skills) {

    public SkillsChanged {
        skills = Set.copyOf(skills);
    }

    /** After an import: read everything anew. */
    public static SkillsChanged everywhere() {
        return new SkillsChanged(Set.of());
    }
}
