/** Turns a plan and its facts into the planner's problem, and the planner's answer back into courses, dates and words. */
@NullMarked
package skillway.plan.translate;

import org.jspecify.annotations.NullMarked;
