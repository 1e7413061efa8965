package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** What the prices of all rows make of each variable. */
final class Sums {

    /** What it is worth that a course has ended by a week, by course and week. */
    final double[] ended;

    /** What it is worth that a goal is reached by a week, by goal and week. */
    final double[] reached;

    /** Price of a minute, by week. */
    final double[] minute;

    /** Price of an open course, by week. */
    final double[] open;

    /** Price of money. */
    double money;

    Sums(Model model) {
        ended = new double[model.courses() * model.horizon()];
        reached = new double[model.goals() * model.horizon()];
        minute = new double[model.horizon()];
        open = new double[model.horizon()];
    }

    void clear() {
        Arrays.fill(ended, 0);
        Arrays.fill(reached, 0);
        Arrays.fill(minute, 0);
        Arrays.fill(open, 0);
        money = 0;
    }
}
