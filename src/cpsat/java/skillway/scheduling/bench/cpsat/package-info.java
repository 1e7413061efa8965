/**
 * CP-SAT (OR-Tools) as the independent judge of the bench: the same prepared problem as a time-indexed model, solved from nothing.
 *
 * <p>For each course c and week t: {@code began} and {@code done} (by the end of week t) are 0/1 and never fall; minutes x lie in
 * the weeks between. A goal counts in week t when one of its givers is done by then.
 */
@NullMarked
package skillway.scheduling.bench.cpsat;

import org.jspecify.annotations.NullMarked;
