package skillway.plan;

/** Names one learning plan. */
public record PlanId(long value) {}
