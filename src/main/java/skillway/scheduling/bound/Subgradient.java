package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** How much each row is broken by the relaxation's last answer, blended into the direction of the steps before. */
final class Subgradient {

    private final Relaxation relaxation;
    private final Model model;
    private final Rows rows;
    private final Prices direction;
    private final double workScale;
    private final double openScale;
    private final double moneyScale;
    private final int horizon;
    private final int[] ended;
    private double fresh;
    private double length;

    Subgradient(Relaxation relaxation, Prices direction, double workScale, double openScale, double moneyScale) {
        this.relaxation = relaxation;
        this.model = relaxation.model;
        this.rows = relaxation.rows;
        this.direction = direction;
        this.workScale = workScale;
        this.openScale = openScale;
        this.moneyScale = moneyScale;
        horizon = model.horizon();
        ended = new int[horizon + 1];
    }

    /** Turns the direction toward the broken rows and returns its squared length. */
    double turn(double share) {
        fresh = share;
        length = 0;
        for (int g = 0; g < model.goals(); g++) {
            turnGains(g);
        }
        for (int c = 0; c < model.courses(); c++) {
            for (int i = 0; i < model.needs[c].length; i++) {
                turnNeeds(c, rows.needRow[c][i], relaxation.goalFrom[model.needs[c][i]]);
            }
        }
        turnWeeks();
        return length;
    }

    private double blend(double old, double broken) {
        double turned = fresh * broken + (1 - fresh) * old;
        length += turned * turned;
        return turned;
    }

    private void turnGains(int g) {
        int row = g * horizon;
        Arrays.fill(ended, 0);
        for (int c : model.givers[g]) {
            ended[relaxation.courseFrom[c]]++;
        }
        int sum = 0;
        for (int week = 0; week < horizon; week++) {
            sum += ended[week];
            int reached = week >= relaxation.goalFrom[g] ? 1 : 0;
            direction.gain[row + week] = blend(direction.gain[row + week], reached - sum);
        }
    }

    private void turnNeeds(int c, int row, int reachedFrom) {
        for (int week = model.earliestEnd[c]; week < horizon; week++) {
            int ended = week >= relaxation.courseFrom[c] ? 1 : 0;
            int ready = rows.latestStart[c * horizon + week] >= reachedFrom ? 1 : 0;
            direction.need[row + week] = blend(direction.need[row + week], ended - ready);
        }
    }

    private void turnWeeks() {
        long[] minutes = new long[horizon + 1];
        long[] open = new long[horizon + 1];
        double cost = -(double) model.moneyCap;
        for (int c = 0; c < model.courses(); c++) {
            int from = relaxation.courseFrom[c];
            minutes[from] += model.minutes[c];
            open[from] += rows.openWeeks[c];
            cost += from < horizon ? model.cost[c] : 0;
        }
        long work = 0;
        long weeks = 0;
        for (int week = 0; week < horizon; week++) {
            work += minutes[week];
            weeks += open[week];
            double over = work - model.weeks.before[week + 1];
            direction.work[week] = blend(direction.work[week], over * workScale);
            double crowd = weeks - (double) model.maxParallel * (week + 1);
            direction.open[week] = rows.openCapped ? blend(direction.open[week], crowd * openScale) : 0;
        }
        direction.money = rows.moneyCapped ? blend(direction.money, cost * moneyScale) : 0;
    }
}
