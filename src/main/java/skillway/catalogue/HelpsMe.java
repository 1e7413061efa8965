package skillway.catalogue;

import java.util.HashMap;
import java.util.Map;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillId;

/** How far courses bring one person towards one role, at the levels that the person has now. */
public final class HelpsMe {

    private final Map<SkillId, Requirement> requirements = new HashMap<>();
    private final Map<SkillId, Integer> levels;
    private final int totalWeight;

    /** @param levels the person's levels, 0 to 5; a skill that is absent counts as 0 */
    public HelpsMe(RoleProfile role, Map<SkillId, Integer> levels) {
        role.requirements().forEach(requirement -> requirements.put(requirement.skillId(), requirement));
        this.levels = Map.copyOf(levels);
        this.totalWeight =
                role.requirements().stream().mapToInt(Requirement::weight).sum();
    }

    /** How much the coverage of the role rises by all outcomes of the course together, 0 to 1. */
    public double by(Course course) {
        return course.outcomes().stream().mapToDouble(this::by).sum();
    }

    /** How much the coverage of the role rises when this level of this skill is reached, 0 to 1. */
    public double by(Course.SkillLevel outcome) {
        Requirement requirement = requirements.get(outcome.skillId());
        if (requirement == null) {
            return 0;
        }
        int required = requirement.required();
        int gained = Math.min(outcome.level(), required) - Math.min(current(outcome.skillId()), required);
        return gained <= 0 ? 0 : (double) requirement.weight() * gained / required / totalWeight;
    }

    /** The person's level now, 0 to 5. */
    public int current(SkillId skill) {
        return levels.getOrDefault(skill, 0);
    }

    /** The level that the role needs, 1 to 5, or 0 when it does not need the skill. */
    public int required(SkillId skill) {
        Requirement requirement = requirements.get(skill);
        return requirement == null ? 0 : requirement.required();
    }

    /** Whether the person has every level that the course asks at its start. */
    public boolean meetsEntry(Course course) {
        return course.entry().stream().allMatch(entry -> current(entry.skillId()) >= entry.level());
    }
}
