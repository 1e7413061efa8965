package skillway.scheduling.bench;

import java.util.Locale;

/** How many times as long the rival took to the same score: the lower one of both best plans. */
final class Ratio {

    private Ratio() {}

    static String ofTimes(Runs own, Runs others) {
        long score = Math.min(own.best().score(), others.best().score());
        if (score == Trace.NO_PLAN) {
            return "-";
        }
        double ours = own.medianMoment(trial -> trial.trace().timeTo(score)).orElse(Double.POSITIVE_INFINITY);
        double its = others.medianMoment(trial -> trial.trace().timeTo(score)).orElse(Double.POSITIVE_INFINITY);
        return Double.isInfinite(ours) ? "never" : String.format(Locale.ROOT, "x %.1f", its / Math.max(ours, 0.01));
    }
}
