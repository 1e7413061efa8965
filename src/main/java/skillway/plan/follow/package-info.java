/** Lets the rest of a plan follow a change made by hand, with the fewest surprises. */
@NullMarked
package skillway.plan.follow;

import org.jspecify.annotations.NullMarked;
