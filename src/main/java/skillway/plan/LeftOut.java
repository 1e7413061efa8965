package skillway.plan;

import skillway.catalogue.CourseId;

/**
 * A course that would have helped and is not in the plan.
 *
 * @param why one sentence
 */
public record LeftOut(CourseId course, String why) {}
