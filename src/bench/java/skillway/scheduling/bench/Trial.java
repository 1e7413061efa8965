package skillway.scheduling.bench;

import java.util.List;
import skillway.scheduling.Placement;

/**
 * What came of one run on one instance.
 *
 * @param outcome how it ended
 * @param plan the plan; empty when there is none
 * @param trace how score and bound moved; the last step is how they ended
 * @param tried plans tried; 0 when the solver does not say
 */
public record Trial(Outcome outcome, List<Placement> plan, Trace trace, long tried) {

    /** How a run ended. */
    public enum Outcome {
        PROVEN,
        PLANNED,
        NO_PLAN_FOUND,
        NO_PLAN_EXISTS
    }

    public Trial {
        plan = List.copyOf(plan);
    }

    /** Whether it ended with a plan. */
    public boolean hasPlan() {
        return outcome == Outcome.PROVEN || outcome == Outcome.PLANNED;
    }

    /** Points of the plan, or {@link Trace#NO_PLAN}. */
    public long score() {
        return hasPlan() ? trace.last().score() : Trace.NO_PLAN;
    }

    /** No plan has more points; {@link Long#MAX_VALUE} when nothing is known. */
    public long bound() {
        return trace.last().bound();
    }

    /** How long it took. */
    public double ms() {
        return trace.last().ms();
    }

    /** Whether nothing more can be said: the best plan is found, or there is none. */
    public boolean settled() {
        return outcome == Outcome.PROVEN || outcome == Outcome.NO_PLAN_EXISTS;
    }
}
