package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/**
 * At one position and prices: the most that anything adds if it ends in a week or later, for each week.
 *
 * <p>From these numbers the bound of every course that may end next follows in a few additions.
 */
final class Tails {

    private static final double ROUNDING = 1e-9;
    private static final double SMALL = 0.01;

    private final Relaxation relaxation;
    private final Model model;
    private final int horizon;
    private final double[] courseMost;
    private final double[] goalMost;
    private final double[] all;

    Tails(Model model, Rows rows) {
        this.model = model;
        relaxation = new Relaxation(model, rows);
        horizon = model.horizon();
        courseMost = new double[model.courses() * horizon];
        goalMost = new double[model.goals() * horizon];
        all = new double[horizon];
    }

    /** Looks from a position on. */
    void look(Position at, Prices prices) {
        relaxation.evaluate(at, prices);
        Arrays.fill(all, relaxation.capacity(at, prices));
        for (int c = 0; c < model.courses(); c++) {
            if (at.useful[c]) {
                addCourse(c, at);
            }
        }
        for (int g = 0; g < model.goals(); g++) {
            if (!Position.has(at.reached, g)) {
                addGoal(g, at);
            }
        }
    }

    /** The most that can be added from the position on. */
    double most(Position at) {
        return mostFrom(at.week);
    }

    /** The most that can be added when nothing ends before this week. */
    double mostFrom(int week) {
        return up(all[week]);
    }

    /** The most that can be added when this course is the next to end, in this week. */
    double mostWith(int course, int end, Position at) {
        int week = Math.max(end, relaxation.firstWeek(course));
        if (week >= horizon) {
            return Double.NEGATIVE_INFINITY;
        }
        int here = course * horizon + week;
        double sum = all[week] - courseMost[here] + relaxation.courseSum[here];
        for (int g : model.gives[course]) {
            if (!Position.has(at.reached, g)) {
                sum += relaxation.goalSum[g * horizon + week] - goalMost[g * horizon + week];
            }
        }
        return up(sum);
    }

    private static double up(double sum) {
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum + Math.abs(sum) * ROUNDING + SMALL;
    }

    private void addCourse(int c, Position at) {
        int first = relaxation.firstWeek(c);
        double most = relaxation.forced(c, at) ? Double.NEGATIVE_INFINITY : 0;
        int row = c * horizon;
        for (int week = horizon - 1; week >= at.week; week--) {
            if (week >= first) {
                most = Math.max(most, relaxation.courseSum[row + week]);
            }
            courseMost[row + week] = most;
            all[week] += most;
        }
    }

    private void addGoal(int g, Position at) {
        int first = relaxation.firstWeekOfGoal(g);
        int last = relaxation.lastWeekOfGoal(g);
        double most = relaxation.forcedGoal(g) ? Double.NEGATIVE_INFINITY : 0;
        int row = g * horizon;
        for (int week = horizon - 1; week >= at.week; week--) {
            if (week >= first && week <= last) {
                most = Math.max(most, relaxation.goalSum[row + week]);
            }
            goalMost[row + week] = most;
            all[week] += most;
        }
    }
}
