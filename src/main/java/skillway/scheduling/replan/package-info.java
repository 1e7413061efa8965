/**
 * Planning again from today with few moves: the best plan is the one whose points, less a price for each step away from the plan
 * before, are most. {@link skillway.scheduling.replan.Replanning} is the door.
 *
 * <p><b>Sources.</b> Sakkout and Wallace, Probe backtrack search for minimal perturbation in dynamic scheduling (2000): few moves as
 * a goal of its own. Vieira, Herrmann and Lin, Rescheduling manufacturing systems (2003): keep, shift right, or schedule anew.
 */
@NullMarked
@NamedInterface("replan")
package skillway.scheduling.replan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
