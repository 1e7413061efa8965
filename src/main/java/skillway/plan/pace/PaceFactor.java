package skillway.plan.pace;

/**
 * A factor that is known more or less well: log-normal.
 *
 * @param logarithm of the middle factor
 * @param common standard deviation of the logarithm that all kinds of course share
 * @param own standard deviation that this kind has of its own
 */
public record PaceFactor(double logarithm, double common, double own) {

    private static final double EIGHT_IN_TEN = 1.2815515655446004;

    /** As likely exceeded as not; 1 = as said. */
    public double middle() {
        return StrictMath.exp(logarithm);
    }

    /** Nine in ten are above it. */
    public double low() {
        return StrictMath.exp(logarithm - EIGHT_IN_TEN * deviation());
    }

    /** Nine in ten are below it. */
    public double high() {
        return StrictMath.exp(logarithm + EIGHT_IN_TEN * deviation());
    }

    private double deviation() {
        return Math.sqrt(common * common + own * own);
    }
}
