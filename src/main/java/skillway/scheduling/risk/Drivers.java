package skillway.scheduling.risk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import skillway.scheduling.risk.Outlook.Driver;

/**
 * What the spread of the finish comes from: the squared rank correlation (Spearman) of each input with the finish, as shares of
 * their sum. What could as well be chance counts as nothing.
 */
final class Drivers {

    private static final double SURE = 3;

    private final double[] finishRanks;
    private final double threshold;

    Drivers(double[] finish) {
        finishRanks = ranks(finish);
        threshold = SURE / Math.sqrt(finish.length);
    }

    /**
     * The drivers, the most first.
     *
     * @param candidates what each input is
     * @param inputs the value of each input in each run
     */
    List<Driver> of(int[] candidates, double[][] inputs) {
        double[] squares = Arrays.stream(inputs).mapToDouble(this::square).toArray();
        double sum = Arrays.stream(squares).sum();
        return IntStream.range(0, inputs.length)
                .filter(i -> squares[i] > 0)
                .mapToObj(i -> new Driver(candidates[i], squares[i] / sum))
                .sorted(Comparator.comparingDouble(driver -> -driver.share()))
                .toList();
    }

    private double square(double[] input) {
        double correlation = correlation(ranks(input), finishRanks);
        return correlation < threshold ? 0 : correlation * correlation;
    }

    /** Ranks from 0; equal values share the mean of theirs. */
    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = (first(sorted, values[i]) + first(sorted, Math.nextUp(values[i])) - 1) / 2.0;
        }
        return ranks;
    }

    /** How many are below a value. */
    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double correlation(double[] a, double[] b) {
        double mean = (a.length - 1) / 2.0;
        double both = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - mean) * (b[i] - mean);
            squaresA += (a[i] - mean) * (a[i] - mean);
            squaresB += (b[i] - mean) * (b[i] - mean);
        }
        return squaresA == 0 || squaresB == 0 ? 0 : both / Math.sqrt(squaresA * squaresB);
    }
}
