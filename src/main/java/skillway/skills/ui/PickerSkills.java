package skillway.skills.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import skillway.skills.AreaOrder;
import skillway.skills.Level;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/**
 * The skills of a role as the browser draws them: in a {@link LevelPicker}, and on the role's page.
 *
 * @param words for the levels 0 to 5
 */
public record PickerSkills(List<Area> areas, List<String> words) {

    /** The skills of one area, with its colour 1 to 8. */
    public record Area(String name, int colour, List<Cells> skills) {}

    /**
     * One skill.
     *
     * @param description of the skill itself; may be empty
     * @param required the level that the role needs, 1 to 5
     * @param weight the importance for the role, 1 to 10
     * @param level the level there is, 0 to 5; -1 when not answered
     * @param descriptors of the levels 0 to 5; empty where there is none
     */
    public record Cells(
            String id,
            String name,
            String description,
            boolean essential,
            int required,
            int weight,
            int level,
            List<String> descriptors) {

        private Cells withLevel(String skill, int picked) {
            return id.equals(skill)
                    ? new Cells(id, name, description, essential, required, weight, picked, descriptors)
                    : this;
        }
    }

    private static final int NOT_ANSWERED = -1;

    /** All that a role needs, by area; the skills of an area by weight, the most important first. */
    public static PickerSkills of(
            RoleProfile role, Map<SkillId, Skill> skills, AreaOrder order, Map<SkillId, Integer> levels) {
        Map<String, List<Cells>> byArea =
                new TreeMap<>(Comparator.comparingInt(order::position).thenComparing(Comparator.naturalOrder()));
        role.requirements().stream()
                .filter(need -> skills.containsKey(need.skillId()))
                .sorted(Comparator.comparingInt(Requirement::weight)
                        .reversed()
                        .thenComparingLong(need -> need.skillId().value()))
                .forEach(need -> add(byArea, need, skills.get(need.skillId()), levels));
        List<Area> areas = byArea.entrySet().stream()
                .map(area -> new Area(area.getKey(), order.colour(area.getKey()), area.getValue()))
                .toList();
        return new PickerSkills(
                areas, Arrays.stream(Level.values()).map(Level::label).toList());
    }

    private static void add(
            Map<String, List<Cells>> byArea, Requirement need, @Nullable Skill skill, Map<SkillId, Integer> levels) {
        if (skill != null) {
            byArea.computeIfAbsent(skill.area(), name -> new ArrayList<>())
                    .add(new Cells(
                            Long.toString(skill.id().value()),
                            skill.name(),
                            skill.description(),
                            need.essential(),
                            need.required(),
                            need.weight(),
                            levels.getOrDefault(skill.id(), NOT_ANSWERED),
                            descriptors(skill)));
        }
    }

    private static List<String> descriptors(Skill skill) {
        Map<Integer, String> texts = new HashMap<>(skill.descriptorByLevel());
        return IntStream.rangeClosed(0, Level.HIGHEST)
                .mapToObj(level -> texts.getOrDefault(level, ""))
                .toList();
    }

    /** How many of the skills have a level. */
    public long answered() {
        return areas.stream()
                .flatMap(area -> area.skills().stream())
                .filter(cells -> cells.level() != NOT_ANSWERED)
                .count();
    }

    /** The same after a pick. */
    PickerSkills with(SkillId skill, int level) {
        String id = Long.toString(skill.value());
        List<Area> changed = areas.stream()
                .map(area -> new Area(
                        area.name(),
                        area.colour(),
                        area.skills().stream()
                                .map(cells -> cells.withLevel(id, level))
                                .toList()))
                .toList();
        return new PickerSkills(changed, words);
    }

    Set<SkillId> ids() {
        return areas.stream()
                .flatMap(area -> area.skills().stream())
                .map(cells -> new SkillId(Long.parseLong(cells.id())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
