package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** How much each row is broken by a choice, blended into the direction of the steps before. */
final class Subgradient {

    private static final double NEW = 0.1;

    /** Where the prices are to go. */
    final Prices direction;

    /** One course's worth of minutes, weeks and money: makes the rows alike in size. */
    final double minutesUnit;

    final double weeksUnit;
    final double moneyUnit;

    private final Model model;
    private final Rows rows;
    private final Choice choice;
    private final int horizon;
    private final int[] ended;
    private double length;

    Subgradient(Model model, Rows rows, Choice choice) {
        this.model = model;
        this.rows = rows;
        this.choice = choice;
        horizon = model.horizon();
        direction = new Prices(model, rows);
        ended = new int[horizon + 1];
        minutesUnit = Math.max(1, Arrays.stream(model.minutes).average().orElse(1));
        weeksUnit = Math.max(1, Arrays.stream(rows.openWeeks).average().orElse(1));
        moneyUnit = Math.max(1, Arrays.stream(model.cost).average().orElse(1));
    }

    /** Turns the direction toward the rows that are broken and returns its squared length. */
    double turn(Position at) {
        length = 0;
        for (int g = 0; g < model.goals(); g++) {
            if (!Position.has(at.reached, g)) {
                turnGains(g, at.week);
            }
        }
        for (int c = 0; c < model.courses(); c++) {
            for (int i = 0; at.useful[c] && i < model.needs[c].length; i++) {
                if (!Position.has(at.reached, model.needs[c][i])) {
                    turnNeeds(c, rows.needRow[c][i], choice.goalFrom[model.needs[c][i]], at.week);
                }
            }
        }
        turnWeeks(at);
        return length;
    }

    private double blend(double old, double broken) {
        double turned = NEW * broken + (1 - NEW) * old;
        length += turned * turned;
        return turned;
    }

    private void turnGains(int g, int from) {
        int row = g * horizon;
        Arrays.fill(ended, 0);
        for (int c : model.givers[g]) {
            ended[choice.courseFrom[c]]++;
        }
        int sum = 0;
        for (int week = from; week < horizon; week++) {
            sum += ended[week];
            int reached = week >= choice.goalFrom[g] ? 1 : 0;
            direction.gain[row + week] = blend(direction.gain[row + week], reached - sum);
        }
    }

    private void turnNeeds(int c, int row, int reachedFrom, int from) {
        for (int week = Math.max(from, model.earliestEnd[c]); week < horizon; week++) {
            int done = week >= choice.courseFrom[c] ? 1 : 0;
            int ready = rows.latestStart[c * horizon + week] >= reachedFrom ? 1 : 0;
            direction.need[row + week] = blend(direction.need[row + week], done - ready);
        }
    }

    private void turnWeeks(Position at) {
        long[] minutes = new long[horizon + 1];
        long[] open = new long[horizon + 1];
        double cost = at.money - (double) model.moneyCap;
        for (int c = 0; c < model.courses(); c++) {
            int from = choice.courseFrom[c];
            minutes[from] += model.minutes[c];
            open[from] += rows.openWeeks[c];
            cost += from < horizon ? model.cost[c] : 0;
        }
        long work = at.minutes;
        long weeks = at.open;
        for (int week = at.week; week < horizon; week++) {
            work += minutes[week];
            weeks += open[week];
            double over = work - model.weeks.before[week + 1];
            direction.work[week] = blend(direction.work[week], over / minutesUnit);
            double crowd = weeks - (double) model.maxParallel * (week + 1);
            direction.open[week] = rows.openCapped ? blend(direction.open[week], crowd / weeksUnit) : 0;
        }
        direction.money = rows.moneyCapped ? blend(direction.money, cost / moneyUnit) : 0;
    }
}
