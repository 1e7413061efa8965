package skillway.plan.read;

import skillway.skills.SkillId;

/**
 * A skill that the role asks for; levels are 0 to 5.
 *
 * @param start level when the plan began
 * @param now level today
 * @param after level when the plan is done
 * @param weight 1 to 10
 */
public record SkillInPlan(
        SkillId skill,
        String name,
        String area,
        int start,
        int now,
        int after,
        int required,
        int weight,
        boolean essential) {}
