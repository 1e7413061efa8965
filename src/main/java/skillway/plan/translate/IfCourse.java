package skillway.plan.translate;

import java.util.Optional;

/**
 * What would be if a course had to be in the plan, or must not be.
 *
 * @param sentence what the plan would gain or lose, or which wish it would break
 * @param offer the plan then; nothing when there is none
 */
public record IfCourse(String sentence, Optional<PlanOffer> offer) {}
