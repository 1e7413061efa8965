package skillway.skills;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something a person can do.
 *
 * @param area the group of skills it belongs to, such as "Communication"
 */
public record Skill(
        @Id SkillId id,
        @Version int version,
        String name,
        String area,
        String description,
        @MappedCollection(idColumn = "skill_id") Set<Descriptor> descriptors) {

    /** What one can observe of somebody at a level, 1 to 5. */
    @Table("skill_descriptor")
    public record Descriptor(
            @Column("level") int level, @Column("text") String text) {

        public Descriptor {
            if (level < 1 || level > Level.HIGHEST) {
                throw new IllegalArgumentException("A descriptor of level %d: only 1 to 5 have one.".formatted(level));
            }
            text = Texts.required("level " + level, "descriptor", text, 4000);
        }
    }

    public Skill {
        name = Texts.name("skill", name, 200);
        area = Texts.required("skill \"" + name + "\"", "area", area, 120);
        description = Texts.optional("skill \"" + name + "\"", "description", description, 4000);
        descriptors = Set.copyOf(descriptors);
    }

    /** A skill that is not stored yet. */
    public static Skill create(SkillId id, String name, String area, String description, Set<Descriptor> descriptors) {
        return new Skill(id, 0, name, area, description, descriptors);
    }

    public Skill withDescriptors(Set<Descriptor> changed) {
        return new Skill(id, version, name, area, description, changed);
    }

    /** The descriptors by their level. */
    public SortedMap<Integer, String> descriptorByLevel() {
        SortedMap<Integer, String> byLevel = new TreeMap<>();
        descriptors.forEach(descriptor -> byLevel.put(descriptor.level(), descriptor.text()));
        return byLevel;
    }
}
