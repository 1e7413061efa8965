package skillway.scheduling.exact;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** What it costs at given prices to have a course open from one week to another, its minutes in the cheapest of these weeks. */
final class Costs {

    private final Facts facts;
    private final Model model;
    private final int horizon;
    private final CheapestWeeks weeks;

    Costs(Facts facts) {
        this.facts = facts;
        model = facts.model;
        horizon = facts.horizon;
        weeks = new CheapestWeeks(horizon);
    }

    /** Fills in the costs by first and last week, for first weeks from one on; infinite where the course does not fit. */
    void fill(int c, int from, Prices prices, double[] cost) {
        Arrays.fill(cost, from * horizon, horizon * horizon, Double.POSITIVE_INFINITY);
        if (model.cohort[c]) {
            fillRuns(c, from, prices, cost);
            return;
        }
        for (int start = from; start < horizon; start++) {
            if (facts.opensIn(c, start)) {
                fillFrom(c, start, prices, cost);
            }
        }
    }

    private void fillRuns(int c, int from, Prices prices, double[] cost) {
        Sessions runs = model.sessions[c];
        for (int run = 0; run < runs.count(); run++) {
            if (runs.start[run] >= from) {
                int at = runs.start[run] * horizon + runs.end[run];
                cost[at] = Math.min(cost[at], ofRun(runs, run, runs.start[run], prices));
            }
        }
    }

    private void fillFrom(int c, int start, Prices prices, double[] cost) {
        weeks.begin(model.minutes[c]);
        double places = 0;
        for (int end = start; end < horizon; end++) {
            places += prices.place[end];
            weeks.offer(prices.work[end], facts.share(c, end), end);
            cost[start * horizon + end] = places + weeks.cost();
        }
    }

    /** What a run costs from a week on. */
    double ofRun(Sessions runs, int run, int from, Prices prices) {
        double sum = 0;
        for (int week = from; week <= runs.end[run]; week++) {
            sum += prices.place[week] + prices.work[week] * runs.minutes[run][week - runs.start[run]];
        }
        return sum;
    }
}
