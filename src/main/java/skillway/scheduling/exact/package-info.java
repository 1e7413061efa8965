/**
 * Looks at every plan of a small problem, so that the best one is certain, or that there is none.
 *
 * <p><b>The idea.</b> Points depend only on when courses end. So plans are followed week by week, and all plans that at the end of a
 * week have reached the same goals and have the same courses under way are one {@link skillway.scheduling.exact.State}. How they
 * shared out the minutes of the past does not matter, only what they can have done: the most minutes f(S) of each set S of courses
 * under way, see {@link skillway.scheduling.exact.Shares}. Of two such states the one with more points, less money spent and no
 * smaller f makes the other one needless.
 *
 * <p><b>The map.</b>
 *
 * <ul>
 *   <li>{@code ExactSearch}: the turns; {@code Pass}: one pass over the weeks with so many states a week;
 *   <li>{@code Moves}, {@code Reached}: what can happen in a week; {@code Week}, {@code Shares}: the courses open in it and the
 *       minutes they can have done; {@code Ahead}, {@code Purpose}: what can still come and what of it matters;
 *   <li>{@code Outlook}, {@code Tables}: the bound of a state; {@code Relaxation}, {@code Stretches}: what the bound is made of;
 *       {@code Costs}, {@code CheapestWeeks}: what a course costs there; {@code Pricing}, {@code Direction}: good prices for it;
 *   <li>{@code Step}, {@code Realization}, {@code Minutes}: from the last state back to a plan.
 * </ul>
 *
 * <p><b>Why it may leave out so much.</b> Of all best plans take one whose sum of first and last weeks is least. In it no course
 * waits while it is ready and a place is free, none stays open that could end without taking a minute from the others, and none is
 * wasted: plans that break this need not be looked at. A state makes another one needless only if it has more points, or as many and
 * no larger such sum, so that this plan, or another one like it, is never lost.
 *
 * <p><b>Sources.</b> Edmonds, Submodular functions, matroids, and certain polyhedra (1970): sums of polymatroids. Held, Wolfe and
 * Crowder, Validation of subgradient optimization (1974). Dantzig and Wolfe, Decomposition principle for linear programs (1960).
 */
@NullMarked
package skillway.scheduling.exact;

import org.jspecify.annotations.NullMarked;
