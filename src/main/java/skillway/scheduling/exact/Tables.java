package skillway.scheduling.exact;

import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/**
 * At given prices, the most that each course and each goal adds from each week on.
 *
 * <p>That depends on which of a course's goals are still wanted, and on which courses still need a goal; each case is worked out
 * when it first comes up.
 */
final class Tables {

    /** For each goal the gain prices from each week on, added up. */
    final double[][] gains;

    private final Facts facts;
    private final Model model;
    private final int horizon;
    private final double money;
    private final double[][][] needs;
    private final double[][] cost;
    private final LongMap[] ofCourse;
    private final LongMap[] ofGoal;

    Tables(Facts facts, Prices prices) {
        this.facts = facts;
        model = facts.model;
        horizon = facts.horizon;
        money = prices.money;
        gains = new double[facts.goals][horizon];
        needs = new double[facts.courses][][];
        cost = new double[facts.courses][horizon * horizon];
        ofCourse = LongMap.array(facts.courses);
        ofGoal = LongMap.array(facts.goals);
        for (int g = 0; g < facts.goals; g++) {
            prices.sumGains(g, gains[g]);
        }
        Costs costs = new Costs(facts);
        for (int c = 0; c < facts.courses; c++) {
            costs.fill(c, 0, prices, cost[c]);
            needs[c] = new double[model.needs[c].length][horizon];
            for (int i = 0; i < needs[c].length; i++) {
                prices.sumNeeds(c, i, needs[c][i]);
            }
        }
    }

    /** The most that a course adds, by first week in which it may be opened; nothing for one that may stay away. */
    double[] ofCourse(int c, GoalBits wanted) {
        long mask = 1;
        for (int g : model.gives[c]) {
            mask = (mask << 1) | (wanted.has(g) ? 1 : 0);
        }
        for (int g : model.needs[c]) {
            mask = (mask << 1) | (wanted.has(g) ? 1 : 0);
        }
        double[] known = ofCourse[c].get(mask);
        return known != null ? known : ofCourse[c].put(mask, courseTable(c, wanted));
    }

    private double[] courseTable(int c, GoalBits wanted) {
        double[] gain = new double[horizon];
        for (int g : model.gives[c]) {
            for (int week = 0; wanted.has(g) && week < horizon; week++) {
                gain[week] += gains[g][week];
            }
        }
        double[] table = new double[horizon + 1];
        table[horizon] = model.must[c] ? Double.NEGATIVE_INFINITY : 0;
        for (int start = horizon - 1; start >= 0; start--) {
            double less = model.minutes[c] + money * model.cost[c];
            for (int i = 0; i < needs[c].length; i++) {
                less += wanted.has(model.needs[c][i]) ? needs[c][i][start] : 0;
            }
            table[start] = Math.max(table[start + 1], bestEnd(c, start, gain) - less);
        }
        return table;
    }

    private double bestEnd(int c, int start, double[] gain) {
        double most = Double.NEGATIVE_INFINITY;
        for (int end = start; end < horizon; end++) {
            most = Math.max(most, gain[end] - cost[c][start * horizon + end]);
        }
        return most;
    }

    /** The most that a goal adds, by first week in which it can be reached, when these courses may still be opened. */
    double[] ofGoal(int g, long useful) {
        long mask = facts.needers[g] & useful;
        double[] known = ofGoal[g].get(mask);
        return known != null ? known : ofGoal[g].put(mask, goalTable(g, mask));
    }

    private double[] goalTable(int g, long needers) {
        double[] table = new double[horizon + 1];
        table[horizon] = facts.required.has(g) ? Double.NEGATIVE_INFINITY : 0;
        int last = model.due[g] == Weeks.NEVER ? horizon - 1 : model.due[g];
        for (int week = horizon - 1; week >= 0; week--) {
            double sum = model.worth[g] * (horizon - week) - gains[g][week];
            for (long rest = needers; rest != 0; rest &= rest - 1) {
                sum += needOf(Long.numberOfTrailingZeros(rest), g)[week];
            }
            table[week] = week <= last ? Math.max(table[week + 1], sum) : table[week + 1];
        }
        return table;
    }

    private double[] needOf(int c, int g) {
        int number = 0;
        while (model.needs[c][number] != g) {
            number++;
        }
        return needs[c][number];
    }
}
