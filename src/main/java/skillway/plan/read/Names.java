package skillway.plan.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import skillway.coverage.SkillArea;
import skillway.skills.AreaOrder;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/**
 * The names that a reading of a plan shows.
 *
 * @param learner the learner's name
 * @param skills the skills of the role and of the courses, by id
 * @param areas all areas in their fixed order
 */
record Names(String learner, Map<SkillId, Skill> skills, AreaOrder areas) {

    private static final String NOWHERE = "Other";

    String skill(SkillId id) {
        Skill skill = skills.get(id);
        return skill == null ? "A skill that is gone" : skill.name();
    }

    String area(@Nullable SkillId id) {
        Skill skill = id == null ? null : skills.get(id);
        return skill == null ? NOWHERE : skill.area();
    }

    SkillArea coloured(String area) {
        return new SkillArea(areas.colour(area), area);
    }
}
