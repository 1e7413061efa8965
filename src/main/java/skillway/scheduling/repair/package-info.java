/**
 * What is impossible, and what would make it possible: a smallest set of demands that clash, and the smallest repairs.
 *
 * <p>A repair is exact when it is proven that a smaller one of its kind leaves no plan; else it is marked as "at most".
 */
@NullMarked
@NamedInterface("repair")
package skillway.scheduling.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
