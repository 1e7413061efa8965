package skillway.scheduling.exact;

import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** The most points of a plan that goes on from a state, by the {@link Relaxation} at given prices. */
final class Outlook {

    private static final int WEEKS_AROUND = 2;

    private final Facts facts;
    private final Model model;
    private final Ahead ahead;
    private final Prices prices;
    private final Tables tables;
    private final Costs costs;
    private final CheapestWeeks weeks;
    private final int horizon;
    private final double[] leftFrom;
    private final double rounding;

    Outlook(Facts facts, Ahead ahead, Prices prices) {
        this.facts = facts;
        this.ahead = ahead;
        this.prices = prices;
        model = facts.model;
        horizon = facts.horizon;
        tables = new Tables(facts, prices);
        costs = new Costs(facts);
        weeks = new CheapestWeeks(horizon);
        rounding = prices.rounding(facts, facts.mostPoints);
        leftFrom = new double[horizon + 1];
        for (int week = horizon - 1; week >= 0; week--) {
            leftFrom[week] = leftFrom[week + 1]
                    + prices.work[week] * model.weeks.budget[week]
                    + prices.place[week] * facts.places;
        }
    }

    /** The most points of a plan that goes on from the state {@link Ahead} has just looked from, if nothing stood in the way. */
    double unhindered(State state) {
        double sum = state.value;
        for (int g = 0; g < facts.goals; g++) {
            sum += ahead.wanted.has(g) ? (double) model.worth[g] * (horizon - ahead.reach[g]) : 0;
        }
        for (long rest = state.useful; rest != 0; rest &= rest - 1) {
            int c = Long.numberOfTrailingZeros(rest);
            sum -= model.must[c] ? model.minutes[c] : 0;
        }
        return sum;
    }

    /** The bound of a state from which {@link Ahead} has just looked; rounding errors are on the safe side. */
    double bound(State state) {
        double sum = state.value + leftFrom[state.week + 1] + mostOfOpen(state);
        if (facts.moneyCapped) {
            sum += prices.money * (model.moneyCap - state.money);
        }
        for (int run : state.runs) {
            sum += mostOfRun(State.courseOf(run), State.numberOf(run), state.week + 1);
        }
        for (long rest = state.useful; rest != 0; rest &= rest - 1) {
            int c = Long.numberOfTrailingZeros(rest);
            sum += tables.ofCourse(c, ahead.wanted)[ahead.start[c]];
        }
        long low = ahead.wanted.low;
        long high = ahead.wanted.high;
        while ((low | high) != 0) {
            int g = GoalBits.first(low, high);
            high &= low == 0 ? high - 1 : high;
            low &= low - 1;
            sum += tables.ofGoal(g, state.useful)[ahead.reach[g]];
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum + rounding;
    }

    private double gain(int c, int end) {
        double sum = 0;
        for (int g : model.gives[c]) {
            sum += ahead.wanted.has(g) ? tables.gains[g][end] : 0;
        }
        return sum;
    }

    private double mostOfRun(int c, int run, int from) {
        Sessions runs = model.sessions[c];
        return gain(c, runs.end[run]) - costs.ofRun(runs, run, from, prices);
    }

    /**
     * The most of all courses under way at their own pace. What they have done together is limited; that limit may have any price,
     * and that of a minute in a week near by is a good one.
     */
    private double mostOfOpen(State state) {
        if (state.open.length == 0) {
            return 0;
        }
        double most = mostOfOpen(state, 0);
        int from = Math.max(0, state.week - WEEKS_AROUND);
        int until = Math.min(horizon, state.week + 2 + WEEKS_AROUND);
        for (int week = from; state.open.length > 1 && week < until; week++) {
            most = Math.min(most, mostOfOpen(state, prices.work[week]));
        }
        return most;
    }

    private double mostOfOpen(State state, double priceOfDone) {
        double sum = priceOfDone * state.done[state.done.length - 1];
        for (int i = 0; i < state.open.length; i++) {
            sum += mostOf(state.open[i], state.done[1 << i], priceOfDone, state.week + 1);
        }
        return sum;
    }

    private double mostOf(int c, long done, double priceOfDone, int from) {
        weeks.begin(model.minutes[c]);
        weeks.offer(priceOfDone, done, CheapestWeeks.BEFORE);
        double best = Double.NEGATIVE_INFINITY;
        double places = 0;
        for (int end = from; end < horizon; end++) {
            places += prices.place[end];
            weeks.offer(prices.work[end], facts.share(c, end), end);
            double most = gain(c, end) - places;
            if (most <= best) {
                return best;
            }
            best = Math.max(best, most - weeks.cost());
        }
        return best;
    }
}
