package skillway.scheduling.exact;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** Where the prices are to go: up where the answer breaks a rule, down where it keeps it with room to spare. */
final class Direction {

    private static final double NEW = 0.15;
    private static final double COURSES_IN_A_WEEK = 3;

    private final Facts facts;
    private final Model model;
    private final Relaxation answer;
    private final Prices prices;
    private final Prices turned;
    private final int horizon;
    private final int from;
    private final long useful;
    private final double minutesUnit;
    private final double moneyUnit;
    private double length;

    /** Steers these prices by this answer. */
    Direction(Facts facts, State state, Relaxation answer, Prices prices) {
        this.facts = facts;
        this.answer = answer;
        this.prices = prices;
        model = facts.model;
        horizon = facts.horizon;
        from = state.week + 1;
        useful = state.useful;
        turned = new Prices(facts);
        minutesUnit = Math.max(1, Arrays.stream(model.minutes).average().orElse(1)) / COURSES_IN_A_WEEK;
        moneyUnit = Math.max(1, Arrays.stream(model.cost).average().orElse(1));
    }

    /** Turns toward the rules that the answer breaks, mostly keeping the old direction; returns the squared length. */
    double turn() {
        length = 0;
        for (int week = from; week < horizon; week++) {
            double over = answer.stretches.used[week] - model.weeks.budget[week];
            turned.work[week] = blend(turned.work[week], over / minutesUnit, prices.work[week]);
            double crowd = facts.places < facts.courses ? answer.stretches.places[week] - facts.places : 0;
            turned.place[week] = blend(turned.place[week], crowd, prices.place[week]);
        }
        if (facts.moneyCapped) {
            turned.money = blend(turned.money, (answer.stretches.money - model.moneyCap) / moneyUnit, prices.money);
        }
        for (int g = 0; g < facts.goals; g++) {
            if (answer.ahead.wanted.has(g)) {
                turnGains(g);
            }
        }
        for (long rest = useful; rest != 0; rest &= rest - 1) {
            turnNeeds(Long.numberOfTrailingZeros(rest));
        }
        return length;
    }

    private void turnGains(int g) {
        int[] endedIn = new int[horizon + 1];
        for (int c : model.givers[g]) {
            endedIn[answer.stretches.ended[c]]++;
        }
        int ended = 0;
        for (int week = from; week < horizon; week++) {
            ended += endedIn[week];
            int counts = week >= answer.reached[g] ? 1 : 0;
            int at = g * horizon + week;
            turned.gain[at] = blend(turned.gain[at], counts - ended, prices.gain[at]);
        }
    }

    private void turnNeeds(int c) {
        for (int i = 0; i < model.needs[c].length; i++) {
            int g = model.needs[c][i];
            for (int week = from; answer.ahead.wanted.has(g) && week < horizon; week++) {
                int opened = week >= answer.stretches.opened[c] ? 1 : 0;
                int counts = week >= answer.reached[g] ? 1 : 0;
                int at = i * horizon + week;
                turned.need[c][at] = blend(turned.need[c][at], opened - counts, prices.need[c][at]);
            }
        }
    }

    private double blend(double old, double broken, double price) {
        double blended = NEW * broken + (1 - NEW) * old;
        length += price == 0 && blended < 0 ? 0 : blended * blended;
        return blended;
    }

    /** Moves each price along the direction, never below 0 or so high that rounding errors would count. */
    void advance(double by) {
        for (int week = from; week < horizon; week++) {
            prices.work[week] = within(prices.work[week] + by * turned.work[week] / minutesUnit);
        }
        advance(prices.place, turned.place, by);
        advance(prices.gain, turned.gain, by);
        for (int c = 0; c < prices.need.length; c++) {
            advance(prices.need[c], turned.need[c], by);
        }
        prices.money = within(prices.money + by * turned.money / moneyUnit);
    }

    private void advance(double[] row, double[] along, double by) {
        for (int i = 0; i < row.length; i++) {
            row[i] = within(row[i] + by * along[i]);
        }
    }

    private double within(double price) {
        return Math.clamp(price, 0, facts.mostPoints);
    }
}
