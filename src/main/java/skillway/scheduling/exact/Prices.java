package skillway.scheduling.exact;

import java.util.Arrays;

/** A price of 0 or more for each row of the {@link Relaxation}. */
final class Prices {

    private static final double ROUNDING = 1e-11;

    /** A minute, by week. */
    final double[] work;

    /** A place for an open course, by week. */
    final double[] place;

    /** A goal counted as reached, by goal and week. */
    final double[] gain;

    /** A need counted as met: for each course by need and week. */
    final double[][] need;

    /** A unit of money. */
    double money;

    private final int horizon;

    Prices(Facts facts) {
        horizon = facts.horizon;
        work = new double[horizon];
        place = new double[horizon];
        gain = new double[facts.goals * horizon];
        need = new double[facts.courses][];
        Arrays.setAll(need, c -> new double[facts.model.needs[c].length * horizon]);
    }

    /** All gain prices of a goal from each week on, added up. */
    void sumGains(int goal, double[] sums) {
        addFromEnd(gain, goal * horizon, sums);
    }

    /** All need prices of one need of a course from each week on, added up and added to sums. */
    void sumNeeds(int course, int number, double[] sums) {
        addFromEnd(need[course], number * horizon, sums);
    }

    private void addFromEnd(double[] row, int at, double[] sums) {
        double sum = 0;
        for (int week = horizon - 1; week >= 0; week--) {
            sum += row[at + week];
            sums[week] += sum;
        }
    }

    /** More than the rounding errors of a sum of these prices and so many points can be. */
    double rounding(Facts facts, double points) {
        double size = Math.abs(points) + (facts.moneyCapped ? money * facts.model.moneyCap : 0);
        for (int week = 0; week < horizon; week++) {
            size += work[week] * facts.model.weeks.budget[week] + place[week] * facts.places;
        }
        size += Arrays.stream(gain).sum();
        for (double[] row : need) {
            size += Arrays.stream(row).sum();
        }
        return size * ROUNDING;
    }

    void copyFrom(Prices other) {
        System.arraycopy(other.work, 0, work, 0, work.length);
        System.arraycopy(other.place, 0, place, 0, place.length);
        System.arraycopy(other.gain, 0, gain, 0, gain.length);
        for (int c = 0; c < need.length; c++) {
            System.arraycopy(other.need[c], 0, need[c], 0, need[c].length);
        }
        money = other.money;
    }
}
