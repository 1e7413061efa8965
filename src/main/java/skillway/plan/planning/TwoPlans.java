package skillway.plan.planning;

import skillway.plan.read.PlanSnapshot;

/** A plan as it is, and as it would be. */
public record TwoPlans(PlanSnapshot now, PlanSnapshot then) {}
