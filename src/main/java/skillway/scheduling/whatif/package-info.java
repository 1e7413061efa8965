/** How far other hours, deadlines and wishes would lead, by short searches that each start from the plan of a neighbour. */
@NullMarked
@NamedInterface("whatif")
package skillway.scheduling.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
