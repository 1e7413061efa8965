package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** The best answer of the relaxation at given prices: when each course ends and each goal is reached. */
final class Choice {

    private static final double ROUNDING = 1e-10;

    /** The week in which each course ends, or the horizon. */
    final int[] courseFrom;

    /** The week from which each goal is reached, or the horizon. */
    final int[] goalFrom;

    private final Relaxation relaxation;
    private final Model model;
    private final int horizon;
    private double size;

    Choice(Relaxation relaxation) {
        this.relaxation = relaxation;
        model = relaxation.model;
        horizon = model.horizon();
        courseFrom = new int[model.courses()];
        goalFrom = new int[model.goals()];
    }

    /** Makes the best choice and returns its value, rounded up. */
    double value(Position at, Prices prices) {
        relaxation.evaluate(at, prices);
        Arrays.fill(courseFrom, horizon);
        Arrays.fill(goalFrom, horizon);
        size = 0;
        double value = add(relaxation.capacity(at, prices));
        for (int c = 0; c < courseFrom.length; c++) {
            value += at.useful[c] ? add(bestOfCourse(c, at)) : 0;
        }
        for (int g = 0; g < goalFrom.length; g++) {
            value += Position.has(at.reached, g) ? 0 : add(bestOfGoal(g));
        }
        return value == Double.NEGATIVE_INFINITY ? value : value + size * ROUNDING;
    }

    /** Counts how many of these courses have ended by each week. */
    void countEnds(int[] courses, int[] ended) {
        Arrays.fill(ended, 0);
        for (int c : courses) {
            ended[courseFrom[c]]++;
        }
        for (int week = 1; week < horizon; week++) {
            ended[week] += ended[week - 1];
        }
    }

    private double add(double part) {
        size += Math.abs(part);
        return part;
    }

    private double bestOfCourse(int c, Position at) {
        double best = relaxation.forced(c, at) ? Double.NEGATIVE_INFINITY : 0;
        for (int week = horizon - 1; week >= relaxation.firstWeek(c); week--) {
            if (relaxation.courseSum[c * horizon + week] > best) {
                best = relaxation.courseSum[c * horizon + week];
                courseFrom[c] = week;
            }
        }
        return best;
    }

    private double bestOfGoal(int g) {
        double best = relaxation.forcedGoal(g) ? Double.NEGATIVE_INFINITY : 0;
        for (int week = relaxation.lastWeekOfGoal(g); week >= relaxation.firstWeekOfGoal(g); week--) {
            if (relaxation.goalSum[g * horizon + week] > best) {
                best = relaxation.goalSum[g * horizon + week];
                goalFrom[g] = week;
            }
        }
        return best;
    }
}
