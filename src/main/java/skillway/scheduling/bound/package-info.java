/**
 * Proves how good any plan can be at most.
 *
 * <p><b>Notation.</b> x(c,t) says whether course c has ended by week t, y(g,t) whether goal g is reached by then; both lie between 0
 * and 1 and never fall. A plan is worth the sum over weeks of worth(g) y(g,t), less the minutes of its courses.
 *
 * <p><b>Rows.</b> Every plan keeps the rows of each {@link skillway.scheduling.bound.RowFamily}:
 *
 * <ul>
 *   <li>{@link skillway.scheduling.bound.GainRows}: a goal is reached by a first giver that has ended;
 *   <li>{@link skillway.scheduling.bound.NeedRows}: a course starts after its needs;
 *   <li>{@link skillway.scheduling.bound.RouteRows}: all courses that come by a goal together keep below it;
 *   <li>{@link skillway.scheduling.bound.WorkRows}: minutes fit into the weeks, those of courses that end a little later included;
 *   <li>{@link skillway.scheduling.bound.OpenRows}: open courses side by side;
 *   <li>{@link skillway.scheduling.bound.MoneyRow}: money.
 * </ul>
 *
 * <p>Priced, a broken row costs its price; for any prices of 0 or more the best choice of the rest is an upper bound (Lagrangian
 * relaxation; Geoffrion 1974). {@link skillway.scheduling.bound.Relaxation} prices, {@link skillway.scheduling.bound.Choice} chooses,
 * {@link skillway.scheduling.bound.Lagrangian} seeks good prices.
 *
 * <p><b>Labels.</b> A {@link skillway.scheduling.bound.Label} is a start of a plan, {@link skillway.scheduling.bound.Successors} go on
 * from it, {@link skillway.scheduling.bound.Tails} bounds what may follow, and a {@link skillway.scheduling.bound.Beam} keeps the most
 * promising ones; a {@link skillway.scheduling.bound.Tree} goes on from the one with the largest bound, with prices of its own.
 * {@link skillway.scheduling.bound.Proof} does one after the other.
 */
@NullMarked
package skillway.scheduling.bound;

import org.jspecify.annotations.NullMarked;
