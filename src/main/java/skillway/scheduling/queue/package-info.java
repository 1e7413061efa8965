/**
 * Shares a few cores among all who plan at the same time: runs take turns, those that worked least go first, and a crowd gets
 * shorter runs rather than longer waits.
 *
 * <p>{@link skillway.scheduling.queue.PlannerQueue} takes work, {@link skillway.scheduling.queue.Turn} is one piece of it. The order is
 * that of a multi-level feedback queue with ever finer levels (least attained service first; Nuyens and Wierman, The
 * Foreground-Background queue: a survey, 2008).
 */
@NullMarked
@NamedInterface("queue")
package skillway.scheduling.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
