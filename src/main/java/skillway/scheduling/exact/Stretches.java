package skillway.scheduling.exact;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** The courses' part in the best answer of the {@link Relaxation}: from when to when each is open, and what they use together. */
final class Stretches {

    /** Where each course starts; the horizon for never. */
    final int[] opened;

    /** Where each course ends; the horizon for never. */
    final int[] ended;

    /** Minutes used in each week. */
    final double[] used;

    /** Courses open in each week. */
    final double[] places;

    /** Money spent. */
    double money;

    private final Facts facts;
    private final Model model;
    private final Ahead ahead;
    private final Costs costs;
    private final CheapestWeeks weeks;
    private final int horizon;
    private final double[] cost;

    Stretches(Facts facts, Ahead ahead) {
        this.facts = facts;
        this.ahead = ahead;
        model = facts.model;
        horizon = facts.horizon;
        costs = new Costs(facts);
        weeks = new CheapestWeeks(horizon);
        opened = new int[facts.courses];
        ended = new int[facts.courses];
        used = new double[horizon];
        places = new double[horizon];
        cost = new double[horizon * horizon];
    }

    void clear() {
        Arrays.fill(used, 0);
        Arrays.fill(places, 0);
        Arrays.fill(opened, horizon);
        Arrays.fill(ended, horizon);
        money = 0;
    }

    /** Chooses the best stretch of a course, if one is better than none, and returns its points. */
    double choose(int c, Prices prices) {
        costs.fill(c, ahead.start[c], prices, cost);
        double[] gain = new double[horizon];
        double[] less = new double[horizon];
        for (int g : model.gives[c]) {
            if (ahead.wanted.has(g)) {
                prices.sumGains(g, gain);
            }
        }
        for (int i = 0; i < model.needs[c].length; i++) {
            if (ahead.wanted.has(model.needs[c][i])) {
                prices.sumNeeds(c, i, less);
            }
        }
        double fixed = model.minutes[c] + prices.money * model.cost[c];
        double most = bestStretch(c, gain, less, model.must[c] ? Double.NEGATIVE_INFINITY : fixed) - fixed;
        if (opened[c] < horizon) {
            take(c, prices);
        }
        return most;
    }

    /** Chooses the best stretch, if one is better than nothing. */
    private double bestStretch(int c, double[] gain, double[] less, double nothing) {
        double most = nothing;
        for (int start = ahead.start[c]; start < horizon; start++) {
            for (int end = start; end < horizon; end++) {
                double points = gain[end] - less[start] - cost[start * horizon + end];
                if (points > most) {
                    most = points;
                    opened[c] = start;
                    ended[c] = end;
                }
            }
        }
        return most;
    }

    private void take(int c, Prices prices) {
        money += model.cost[c];
        weeks.begin(model.minutes[c]);
        for (int week = opened[c]; week <= ended[c]; week++) {
            places[week]++;
            weeks.offer(prices.work[week], facts.share(c, week), week);
        }
        if (!model.cohort[c]) {
            weeks.use(used);
            return;
        }
        Sessions runs = model.sessions[c];
        int run = cheapestRun(c, prices);
        for (int week = opened[c]; week <= ended[c]; week++) {
            used[week] += runs.minutes[run][week - opened[c]];
        }
    }

    private int cheapestRun(int c, Prices prices) {
        Sessions runs = model.sessions[c];
        int best = -1;
        for (int run = 0; run < runs.count(); run++) {
            if (runs.start[run] == opened[c]
                    && runs.end[run] == ended[c]
                    && (best < 0
                            || costs.ofRun(runs, run, opened[c], prices)
                                    < costs.ofRun(runs, best, opened[c], prices))) {
                best = run;
            }
        }
        return best;
    }
}
