package skillway.scheduling.bench;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The runs of one solver on one instance, one for each seed, and their medians. */
record Runs(List<Trial> trials) {

    Runs {
        trials = List.copyOf(trials);
    }

    /** The run with the best plan. */
    Trial best() {
        return trials.stream().max(Comparator.comparingLong(Trial::score)).orElseThrow();
    }

    /** The middle value of all runs, the lower one of two; a run without a value counts as infinitely large. */
    OptionalDouble median(ToDoubleFunction<Trial> figure) {
        double[] sorted = trials.stream()
                .mapToDouble(figure)
                .map(value -> Double.isNaN(value) ? Double.POSITIVE_INFINITY : value)
                .sorted()
                .toArray();
        double middle = sorted[(sorted.length - 1) / 2];
        return Double.isInfinite(middle) ? OptionalDouble.empty() : OptionalDouble.of(middle);
    }

    /** The median of a moment that not every run has. */
    OptionalDouble medianMoment(Function<Trial, OptionalDouble> moment) {
        return median(trial -> moment.apply(trial).orElse(Double.NaN));
    }

    /** The smallest bound of all runs: each is proven, so the smallest holds. */
    long bound() {
        return trials.stream().mapToLong(Trial::bound).min().orElseThrow();
    }
}
