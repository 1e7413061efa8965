package skillway.scheduling.bench;

import java.util.List;
import java.util.OptionalDouble;

/** How score and bound moved during one run; times in ms from the question on. */
public record Trace(List<Step> steps) {

    /**
     * Score and bound at one moment.
     *
     * @param score points of the best plan so far, {@link #NO_PLAN} before the first
     * @param bound no plan has more points; {@link Long#MAX_VALUE} when nothing is known
     */
    public record Step(double ms, long score, long bound) {}

    /** Score of a moment without a plan. */
    public static final long NO_PLAN = Long.MIN_VALUE;

    public Trace {
        steps = List.copyOf(steps);
    }

    /** How it ended; every run notes at least its end. */
    Step last() {
        return steps.getLast();
    }

    /** When the first plan was there; nothing when there was none. */
    OptionalDouble first() {
        return timeTo(NO_PLAN + 1);
    }

    /** When a plan with so many points was there. */
    OptionalDouble timeTo(long score) {
        return steps.stream()
                .filter(step -> step.score() >= score)
                .mapToDouble(Step::ms)
                .findFirst();
    }

    /** When score and bound met. */
    OptionalDouble provenAt() {
        return steps.stream()
                .filter(step -> step.score() >= step.bound())
                .mapToDouble(Step::ms)
                .findFirst();
    }

    /** (bound - score) / score in percent after so many seconds; not a number while one of both is unknown. */
    double gapAt(double seconds) {
        return steps.stream()
                .filter(step -> step.ms() <= seconds * 1000)
                .reduce((earlier, later) -> later)
                .map(Trace::gap)
                .orElse(Double.NaN);
    }

    private static double gap(Step step) {
        return step.score() <= 0 || step.bound() == Long.MAX_VALUE
                ? Double.NaN
                : 100.0 * (step.bound() - step.score()) / step.score();
    }
}
