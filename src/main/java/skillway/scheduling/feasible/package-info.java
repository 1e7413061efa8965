/**
 * Decides whether a plan exists that keeps every wish: yes with a plan, no with a proof, or open when the effort ends.
 *
 * <p>Only the courses that the musts need matter. {@link skillway.scheduling.feasible.Choosing} goes through the ways to meet each
 * need by one course, {@link skillway.scheduling.feasible.Windows} narrows the weeks in which each chosen course can lie, and
 * {@link skillway.scheduling.feasible.Placing} lays them out or shows that they cannot be laid out.
 */
@NullMarked
package skillway.scheduling.feasible;

import org.jspecify.annotations.NullMarked;
