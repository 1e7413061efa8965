/** Changes a plan by hand: one edit, what follows from it, and the way back. */
@NullMarked
@NamedInterface("edit")
package skillway.plan.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
