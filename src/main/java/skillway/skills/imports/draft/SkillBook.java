package skillway.skills.imports.draft;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/** The skills there are and those that a file of roles brings along, by name. */
public final class SkillBook {

    private final Map<String, Skill> known = new HashMap<>();
    private final Map<String, Skill> brought = new LinkedHashMap<>();
    private final Supplier<SkillId> ids;

    public SkillBook(Collection<Skill> skills, Supplier<SkillId> ids) {
        skills.forEach(skill -> known.put(key(skill.name()), skill));
        this.ids = ids;
    }

    /** A name as it is compared: capitals and blanks do not count. */
    public static String key(String name) {
        return name.replaceAll("[\\s\\h]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    Optional<Skill> find(String name) {
        @Nullable Skill skill = known.get(key(name));
        return Optional.ofNullable(skill == null ? brought.get(key(name)) : skill);
    }

    /** The skill of a row; one that nobody knows yet is made from what the row says. */
    Skill findOrBring(RequirementRow row) {
        String key = key(row.skill());
        @Nullable Skill there = known.get(key);
        if (there != null) {
            return there;
        }
        Skill skill = brought.computeIfAbsent(
                key, name -> Skill.create(ids.get(), row.skill(), row.area(), row.skillDescription(), Set.of()));
        Skill described = withDescriptor(skill, row);
        brought.put(key, described);
        return described;
    }

    private static Skill withDescriptor(Skill skill, RequirementRow row) {
        if (row.descriptor().isEmpty() || skill.descriptorByLevel().containsKey(row.required())) {
            return skill;
        }
        Set<Skill.Descriptor> more = new HashSet<>(skill.descriptors());
        more.add(new Skill.Descriptor(row.required(), row.descriptor()));
        return skill.withDescriptors(more);
    }

    /** The names that exist now. */
    Collection<String> names() {
        return known.values().stream().map(Skill::name).toList();
    }

    /** The skills that the file brought along. */
    public Collection<Skill> brought() {
        return brought.values();
    }
}
