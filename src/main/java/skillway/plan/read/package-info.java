/** How a plan reads: names, levels, coverage, reasons; and the facts that reading, changing and planning begin with. */
@NullMarked
@NamedInterface("read")
package skillway.plan.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
