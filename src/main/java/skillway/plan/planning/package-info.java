/** Makes plans: the planner is asked on its own threads, tells how far it is, and its answer is kept. */
@NullMarked
@NamedInterface("planning")
package skillway.plan.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
