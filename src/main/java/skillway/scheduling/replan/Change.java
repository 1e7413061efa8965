package skillway.scheduling.replan;

/** How much a learner lets move for a better plan, from as little as possible to whatever helps. */
public enum Change {
    /** Only what must move does. */
    KEEP(Double.MAX_VALUE),
    /** A move has to bring much. */
    LITTLE(0.5),
    /** A move has to bring something. */
    SOME(0.15),
    /** A move has to bring little. */
    MUCH(0.04),
    /** Moves are free. */
    IMPROVE(0);

    private final double weeks;

    Change(double weeks) {
        this.weeks = weeks;
    }

    /**
     * The price of one step away from the plan before.
     *
     * @param points what a usual course of the plan brings a week
     */
    long price(long points) {
        return this == KEEP ? Long.MAX_VALUE : Math.round(weeks * points);
    }
}
