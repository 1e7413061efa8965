package skillway.coverage;

import skillway.skills.RoleProfile;
import skillway.skills.SkillId;

/**
 * What a role asks of one skill, with the area that the skill belongs to.
 *
 * @param weight how much the skill counts, above 0
 * @param required the level asked for, 1 to 5
 */
public record Need(SkillId skill, SkillArea area, double weight, int required) {

    /** @throws IllegalArgumentException if the weight is not a finite number above 0 or the level is not 1 to 5 */
    public Need {
        if (!Double.isFinite(weight) || weight <= 0) {
            throw new IllegalArgumentException(
                    "The weight of skill " + skill.value() + " is " + weight + ", not above 0.");
        }
        if (required < 1 || required > 5) {
            throw new IllegalArgumentException(
                    "Skill " + skill.value() + " asks for level " + required + ", not 1 to 5.");
        }
    }

    /** A role's requirement, whose skill belongs to this area. */
    public static Need of(RoleProfile.Requirement requirement, SkillArea area) {
        return new Need(requirement.skillId(), area, requirement.weight(), requirement.required());
    }

    /** The share of this skill that a level covers, 0 to 1; what lies above the required level adds nothing. */
    double covered(double level) {
        if (!Double.isFinite(level) || level < 0) {
            throw new IllegalArgumentException("The level of skill " + skill.value() + " is " + level + ".");
        }
        return Math.min(level, required) / required;
    }
}
