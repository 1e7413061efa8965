package skillway.scheduling.risk;

/**
 * Draws an effort between least and most: a beta distribution with the mean (least + 4 likely + most) / 6 (Malcolm and others
 * 1959), as a table of its quantiles. {@link StrictMath} makes it the same on any machine.
 */
final class Pert {

    private static final int CELLS = 256;
    private static final double SHAPE = 4;

    private final double least;
    private final double width;
    private final double[] quantiles = new double[CELLS + 1];

    Pert(Effort effort) {
        least = effort.least();
        width = (double) effort.most() - effort.least();
        if (width > 0) {
            double mode = (effort.likely() - least) / width;
            invert(summedDensity(SHAPE * mode, SHAPE * (1 - mode)));
        }
    }

    /** The minutes that are not exceeded in this share of all cases, 0 to 1. */
    double at(double share) {
        double place = share * CELLS;
        int cell = Math.min(CELLS - 1, (int) place);
        double between = quantiles[cell] + (place - cell) * (quantiles[cell + 1] - quantiles[cell]);
        return least + width * between;
    }

    /** The share of all cases at or below each of the points 0 to 1; the beta's exponents are those of x and of 1 - x. */
    private static double[] summedDensity(double exponent, double other) {
        double[] sum = new double[CELLS + 1];
        for (int i = 0; i < CELLS; i++) {
            double x = (i + 0.5) / CELLS;
            sum[i + 1] = sum[i] + StrictMath.pow(x, exponent) * StrictMath.pow(1 - x, other);
        }
        return sum;
    }

    private void invert(double[] sum) {
        int cell = 0;
        for (int i = 0; i <= CELLS; i++) {
            double wanted = sum[CELLS] * i / CELLS;
            while (cell < CELLS - 1 && sum[cell + 1] < wanted) {
                cell++;
            }
            quantiles[i] = (cell + Math.min(1, (wanted - sum[cell]) / (sum[cell + 1] - sum[cell]))) / CELLS;
        }
    }
}
