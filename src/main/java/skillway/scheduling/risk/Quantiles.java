package skillway.scheduling.risk;

import java.util.Arrays;

/** Values that are not exceeded in a share of all runs. */
final class Quantiles {

    static final double TENTH = 0.1;
    static final double HALF = 0.5;
    static final double EIGHT_TENTHS = 0.8;
    static final double NINE_TENTHS = 0.9;

    private final double[] sorted;

    Quantiles(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /** The smallest value that at least this share of the runs does not exceed. */
    double at(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** The weeks by which something has ended. */
    Outlook.Ends ends() {
        return new Outlook.Ends((int) at(TENTH), (int) at(HALF), (int) at(EIGHT_TENTHS), (int) at(NINE_TENTHS));
    }
}
