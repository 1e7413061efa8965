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
 *
 * <p>Priced, the problem falls apart: each course and each goal has a best week of its own.
 */
final class Relaxation {

    final Model model;
    final Rows rows;

    /** What each course adds when it ends in each week, by course and week. */
    final double[] courseSum;

    /** What each goal adds when it is reached in each week, by goal and week. */
    final double[] goalSum;

    private final int horizon;
    private final Heads heads;
    private final double[] needed;

    Relaxation(Model model, Rows rows) {
        this.model = model;
        this.rows = rows;
        horizon = model.horizon();
        courseSum = new double[model.courses() * horizon];
        goalSum = new double[model.goals() * horizon];
        needed = new double[goalSum.length];
        heads = new Heads(model);
    }

    /** Finds what each course and goal would add from this position on. */
    void evaluate(Position at, Prices prices) {
        heads.look(at);
        Arrays.fill(needed, 0);
        for (int c = 0; c < model.courses(); c++) {
            if (at.useful[c]) {
                sumCourse(c, at, prices);
            }
        }
        for (int g = 0; g < model.goals(); g++) {
            if (!Position.has(at.reached, g)) {
                sumGoal(g, prices);
            }
        }
    }

    /** First week in which the course can end after the position last looked at. */
    int firstWeek(int course) {
        return heads.course[course];
    }

    /** First week in which the goal can be reached after the position last looked at. */
    int firstWeekOfGoal(int goal) {
        return heads.goal[goal];
    }

    /** Last week that is early enough for the goal. */
    int lastWeekOfGoal(int goal) {
        return Math.min(model.due[goal], horizon - 1);
    }

    /** Whether the course has to end some time after this position. */
    boolean forced(int course, Position at) {
        return model.must[course] && !Position.has(at.reached, model.mustGoal[course]);
    }

    /** Whether the goal has to be reached some time after this position. */
    boolean forcedGoal(int goal) {
        return model.due[goal] != Weeks.NEVER;
    }

    /** What is left of weeks and money, at these prices, if nothing ends before this week. */
    double capacity(int fromWeek, Position at, Prices prices) {
        double sum = rows.moneyCapped ? prices.money * (model.moneyCap - at.money) : 0;
        for (int week = fromWeek; week < horizon; week++) {
            sum += capacityOf(week, at, prices);
        }
        return sum;
    }

    /** What is left of one week, at these prices. */
    double capacityOf(int week, Position at, Prices prices) {
        double sum = prices.work[week] * (model.weeks.before[week + 1] - at.minutes);
        return rows.openCapped ? sum + prices.open[week] * ((long) model.maxParallel * (week + 1) - at.open) : sum;
    }

    private void sumCourse(int c, Position at, Prices prices) {
        int first = firstWeek(c);
        int row = c * horizon;
        for (int week = first; week < horizon; week++) {
            courseSum[row + week] = -prices.work[week] * model.minutes[c] - prices.open[week] * rows.openWeeks[c];
        }
        for (int g : model.gives[c]) {
            if (!Position.has(at.reached, g)) {
                for (int week = first, gain = g * horizon; week < horizon; week++) {
                    courseSum[row + week] += prices.gain[gain + week];
                }
            }
        }
        subtractNeeds(c, first, at, prices);
        double sum = -model.minutes[c] - (rows.moneyCapped ? prices.money * model.cost[c] : 0);
        for (int week = horizon - 1; week >= first; week--) {
            sum += courseSum[row + week];
            courseSum[row + week] = sum;
        }
    }

    private void subtractNeeds(int c, int first, Position at, Prices prices) {
        int row = c * horizon;
        for (int i = 0; i < model.needs[c].length; i++) {
            int goal = model.needs[c][i];
            if (!Position.has(at.reached, goal)) {
                int need = rows.needRow[c][i];
                for (int week = first; week < horizon; week++) {
                    courseSum[row + week] -= prices.need[need + week];
                    needed[goal * horizon + rows.latestStart[row + week]] += prices.need[need + week];
                }
            }
        }
    }

    private void sumGoal(int g, Prices prices) {
        int row = g * horizon;
        double sum = 0;
        for (int week = horizon - 1; week >= firstWeekOfGoal(g); week--) {
            sum += model.worth[g] - prices.gain[row + week] + needed[row + week];
            goalSum[row + week] = sum;
        }
    }
}
