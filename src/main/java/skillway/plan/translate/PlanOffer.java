package skillway.plan.translate;

import skillway.plan.LearningPlan;

/**
 * A changed plan that the learner may take as it is.
 *
 * @param label what taking it does, such as "Swap A for B"
 * @param plan the plan then, at the version that it was made from
 */
public record PlanOffer(String label, LearningPlan plan) {}
