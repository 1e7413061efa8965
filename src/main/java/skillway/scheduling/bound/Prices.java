package skillway.scheduling.bound;

/** A price of 0 or more for each row of the relaxation. */
final class Prices {

    /** Gain rows, by goal and week. */
    final double[] gain;

    /** Need rows, by course, need and week. */
    final double[] need;

    /** Work rows, by week. */
    final double[] work;

    /** Open rows, by week. */
    final double[] open;

    /** The money row. */
    double money;

    Prices(int gainRows, int needRows, int weeks) {
        gain = new double[gainRows];
        need = new double[needRows];
        work = new double[weeks];
        open = new double[weeks];
    }

    void copyFrom(Prices other) {
        System.arraycopy(other.gain, 0, gain, 0, gain.length);
        System.arraycopy(other.need, 0, need, 0, need.length);
        System.arraycopy(other.work, 0, work, 0, work.length);
        System.arraycopy(other.open, 0, open, 0, open.length);
        money = other.money;
    }
}
