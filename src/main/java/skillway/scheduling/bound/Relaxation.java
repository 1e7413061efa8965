package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/**
 * The problem with parts of courses allowed, priced: the best answer is never below the best plan (see the package's notation).
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
    private final Sums sums;
    private final double[] openBefore;

    Relaxation(Model model, Rows rows) {
        this.model = model;
        this.rows = rows;
        horizon = model.horizon();
        sums = new Sums(model);
        courseSum = sums.ended;
        goalSum = sums.reached;
        openBefore = new double[horizon + 1];
        heads = new Heads(model, rows.spans);
    }

    /** Finds what each course and goal would add from this position on. */
    void evaluate(Position at, Prices prices) {
        heads.look(at);
        sums.clear();
        for (int family = 0; family < prices.of.length; family++) {
            rows.families.get(family).charge(at, prices.of[family], sums);
        }
        for (int week = 0; week < horizon; week++) {
            openBefore[week + 1] = openBefore[week] + sums.open[week];
        }
        for (int c = 0; c < model.courses(); c++) {
            if (at.useful[c]) {
                sumCourse(c);
            }
        }
        for (int g = 0; g < model.goals(); g++) {
            if (!Position.has(at.reached, g)) {
                sumGoal(g);
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

    /** What is left of minutes, open courses and money, at these prices. */
    double capacity(Position at, Prices prices) {
        double sum = 0;
        for (int family = 0; family < prices.of.length; family++) {
            sum += rows.families.get(family).capacity(at, prices.of[family]);
        }
        return sum;
    }

    private void sumCourse(int c) {
        double sum = -model.minutes[c] - sums.money * model.cost[c];
        int row = c * horizon;
        int first = firstWeek(c);
        for (int week = horizon - 1; week >= first; week--) {
            sum += sums.ended[row + week];
            courseSum[row + week] = sum - priceOfLying(c, week);
        }
        Arrays.fill(courseSum, row, row + Math.min(first, horizon), Double.NEGATIVE_INFINITY);
    }

    private double priceOfLying(int c, int end) {
        int week = rows.spans.start[c * horizon + end];
        if (week < 0) {
            return Double.POSITIVE_INFINITY;
        }
        double price = openBefore[end + 1] - openBefore[week];
        for (int minutes : rows.spans.minutes(c, end)) {
            price += minutes * sums.minute[week++];
        }
        return price;
    }

    private void sumGoal(int g) {
        int row = g * horizon;
        double sum = 0;
        for (int week = horizon - 1; week >= firstWeekOfGoal(g); week--) {
            sum += model.worth[g] + sums.reached[row + week];
            goalSum[row + week] = sum;
        }
    }
}
