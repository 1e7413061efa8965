package skillway.scheduling.bound;

import skillway.scheduling.prepare.Model;

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

    Prices(Model model, Rows rows) {
        gain = new double[model.goals() * model.horizon()];
        need = new double[rows.needRows];
        work = new double[model.horizon()];
        open = new double[model.horizon()];
    }

    void copyFrom(Prices other) {
        System.arraycopy(other.gain, 0, gain, 0, gain.length);
        System.arraycopy(other.need, 0, need, 0, need.length);
        System.arraycopy(other.work, 0, work, 0, work.length);
        System.arraycopy(other.open, 0, open, 0, open.length);
        money = other.money;
    }

    /** Moves each price along a direction, never below 0. */
    void advance(Subgradient along, double by) {
        advance(gain, along.direction.gain, by);
        advance(need, along.direction.need, by);
        advance(work, along.direction.work, by / along.minutesUnit);
        advance(open, along.direction.open, by / along.weeksUnit);
        money = Math.max(0, money + by / along.moneyUnit * along.direction.money);
    }

    private static void advance(double[] price, double[] direction, double by) {
        for (int i = 0; i < price.length; i++) {
            price[i] = Math.max(0, price[i] + by * direction[i]);
        }
    }
}
