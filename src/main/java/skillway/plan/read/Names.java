package skillway.plan.read;

import org.jspecify.annotations.Nullable;
import skillway.coverage.SkillArea;
import skillway.skills.AreaOrder;
import skillway.skills.SkillId;
import skillway.skills.SkillNames;

/**
 * The names that a reading of a plan shows.
 *
 * @param learner the learner's name
 * @param skills the skills of the role and of the courses, and all areas
 */
record Names(String learner, SkillNames skills) {

    private static final String NOWHERE = "Other";

    AreaOrder areas() {
        return skills.areas();
    }

    String skill(SkillId id) {
        SkillNames.Named skill = skills.find(id);
        return skill == null ? "A skill that is gone" : skill.name();
    }

    String area(@Nullable SkillId id) {
        SkillNames.Named skill = id == null ? null : skills.find(id);
        return skill == null ? NOWHERE : skill.area();
    }

    SkillArea coloured(String area) {
        return new SkillArea(areas().colour(area), area);
    }
}
