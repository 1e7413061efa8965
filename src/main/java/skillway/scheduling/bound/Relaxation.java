package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/**
 * The problem with parts of courses allowed, priced: the best answer is never below the best plan.
 *
 * <p>x(c,t) says how much of course c has ended by week t, y(g,t) how much of goal g is reached, each between 0 and 1 and never
 * falling. A row is a rule that plans keep; broken, it costs its price. For any prices of 0 or more the value is a bound:
 *
 * <ul>
 *   <li>gain: y(g,t) is at most the sum of x(c,t) over the courses that give g;
 *   <li>need: x(c,t) is at most y(g,s) for each need g, where s is the latest week c can start in and end by t;
 *   <li>work: the minutes of what has ended by t fit into the weeks up to t;
 *   <li>open: so do its weeks, times the courses that may be open side by side;
 *   <li>money: the prices of all that ends fit under the cap.
 * </ul>
 */
final class Relaxation {

    private static final double ROUNDING = 1e-10;

    final Model model;
    final Rows rows;

    /** The week in which each course ends in the best answer, or the horizon. */
    final int[] courseFrom;

    /** The week from which each goal is reached in the best answer, or the horizon. */
    final int[] goalFrom;

    private final int horizon;
    private final int[] goalAtEarliest;
    private final double[] reduced;
    private final double[] needed;
    private double size;

    Relaxation(Model model) {
        this.model = model;
        horizon = model.horizon();
        rows = new Rows(model);
        courseFrom = new int[model.courses()];
        goalFrom = new int[model.goals()];
        reduced = new double[horizon];
        needed = new double[model.goals() * horizon];
        goalAtEarliest = new int[model.goals()];
        Arrays.setAll(goalAtEarliest, this::earliest);
    }

    /** The bound at these prices; {@link #courseFrom} and {@link #goalFrom} then say what it is made of. */
    double value(Prices prices) {
        Arrays.fill(needed, 0);
        size = 0;
        double value = add(capacities(prices));
        for (int c = 0; c < courseFrom.length; c++) {
            value += add(bestOfCourse(c, prices));
        }
        for (int g = 0; g < goalFrom.length; g++) {
            value += add(bestOfGoal(g, prices));
        }
        return value + size * ROUNDING;
    }

    private double add(double part) {
        size += Math.abs(part);
        return part;
    }

    private double capacities(Prices prices) {
        double sum = 0;
        for (int week = 0; week < horizon; week++) {
            sum += prices.work[week] * model.weeks.before[week + 1];
            sum += rows.openCapped ? prices.open[week] * model.maxParallel * (week + 1) : 0;
        }
        return sum + (rows.moneyCapped ? prices.money * model.moneyCap : 0);
    }

    private double bestOfCourse(int c, Prices prices) {
        reduce(c, prices);
        double whole = -model.minutes[c] - (rows.moneyCapped ? prices.money * model.cost[c] : 0);
        double best = model.must[c] ? Double.NEGATIVE_INFINITY : 0;
        double sum = whole;
        courseFrom[c] = horizon;
        for (int week = horizon - 1; week >= model.earliestEnd[c]; week--) {
            sum += reduced[week];
            if (sum > best) {
                best = sum;
                courseFrom[c] = week;
            }
        }
        return best;
    }

    /** What it is worth to have ended the course by each week, at these prices. */
    private void reduce(int c, Prices prices) {
        for (int week = model.earliestEnd[c]; week < horizon; week++) {
            reduced[week] = -prices.work[week] * model.minutes[c] - prices.open[week] * rows.openWeeks[c];
        }
        for (int g : model.gives[c]) {
            int row = g * horizon;
            for (int week = model.earliestEnd[c]; week < horizon; week++) {
                reduced[week] += prices.gain[row + week];
            }
        }
        for (int i = 0; i < model.needs[c].length; i++) {
            int row = rows.needRow[c][i];
            int goal = model.needs[c][i] * horizon;
            for (int week = model.earliestEnd[c]; week < horizon; week++) {
                reduced[week] -= prices.need[row + week];
                needed[goal + rows.latestStart[c * horizon + week]] += prices.need[row + week];
            }
        }
    }

    private double bestOfGoal(int g, Prices prices) {
        double best = model.due[g] == Weeks.NEVER ? 0 : Double.NEGATIVE_INFINITY;
        double sum = 0;
        int last = Math.min(model.due[g], horizon - 1);
        goalFrom[g] = horizon;
        for (int week = horizon - 1; week >= goalAtEarliest[g]; week--) {
            int at = g * horizon + week;
            sum += model.worth[g] - prices.gain[at] + needed[at];
            if (sum > best && week <= last) {
                best = sum;
                goalFrom[g] = week;
            }
        }
        return best;
    }

    private int earliest(int goal) {
        return Arrays.stream(model.givers[goal])
                .map(c -> model.earliestEnd[c])
                .min()
                .orElse(horizon);
    }
}
