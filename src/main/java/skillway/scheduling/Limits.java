package skillway.scheduling;

import java.time.Duration;

/**
 * How long the planner may work.
 *
 * @param evaluations most plans it tries; with the same limit and seed the answer is the same on any machine
 * @param millis most milliseconds of wall clock; when they end first, the result says so
 */
public record Limits(long evaluations, long millis) {

    public Limits {
        Refusal.unless(evaluations >= 0, "The planner may try %d plans: give 0 or more.", evaluations);
        Refusal.unless(millis >= 0, "The planner may work %d ms: give 0 or more.", millis);
    }

    /** Only the clock stops the planner. */
    public static Limits of(Duration time) {
        return new Limits(Long.MAX_VALUE, time.toMillis());
    }

    /** Only the number of plans tried stops it. */
    public static Limits ofEvaluations(long evaluations) {
        return new Limits(evaluations, Long.MAX_VALUE);
    }
}
