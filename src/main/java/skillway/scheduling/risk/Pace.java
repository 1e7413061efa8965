package skillway.scheduling.risk;

/**
 * How many minutes a learner takes for each minute that a kind of course is said to take: a log-normal factor.
 *
 * @param middle the factor that is as likely exceeded as not; 1 = as the catalogue says
 * @param commonDeviation standard deviation of the factor's logarithm that all kinds share, 0 or more
 * @param ownDeviation standard deviation that this kind has of its own, 0 or more
 */
public record Pace(double middle, double commonDeviation, double ownDeviation) {

    /** Exactly as the catalogue says. */
    public static final Pace AS_SAID = new Pace(1, 0, 0);

    public Pace {
        if (!(middle > 0 && middle < 1000)
                || !(commonDeviation >= 0 && commonDeviation < 10)
                || !(ownDeviation >= 0 && ownDeviation < 10)) {
            throw new IllegalArgumentException("A pace of %f with deviations %f and %f: give a factor above 0."
                    .formatted(middle, commonDeviation, ownDeviation));
        }
    }

    /** The factor that lies so many standard deviations from the middle one. */
    double at(double common, double own) {
        return middle * StrictMath.exp(commonDeviation * common + ownDeviation * own);
    }
}
