/** How sure a plan is: when it and its courses may end, how coverage may grow, and what the risk comes from. */
@NullMarked
@NamedInterface("outlook")
package skillway.plan.outlook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
