package skillway.scheduling.exact;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;
import skillway.scheduling.prepare.Weeks;

/**
 * The problem with some rules priced instead of kept: the best answer is never below the best plan.
 *
 * <p>Each course chooses for itself from which week s to which week e it is open and in which of these weeks it does its minutes,
 * no more in a week than its pace; each goal the week r from which it counts as reached. Priced are
 *
 * <ul>
 *   <li>work: the minutes of all courses in a week stay within its budget;
 *   <li>place: so do the open courses within the number allowed side by side;
 *   <li>gain: in each week, a goal counts at most as often as courses that give it have ended;
 *   <li>need: in each week, a course has been opened only if each of its needs counts;
 *   <li>money: the prices of all courses stay under the cap.
 * </ul>
 *
 * <p>For any prices of 0 or more the answer is a bound. Seen as a linear program this is the one whose columns are whole stretches
 * (s, e) with their minutes, so a course that ends in e has had its pace before e.
 */
final class Relaxation {

    /** Where each course starts and ends and each goal is reached; the horizon for never. */
    final int[] opened;

    final int[] ended;
    final int[] reached;

    /** Minutes used in each week. */
    final double[] used;

    /** Courses open in each week. */
    final double[] places;

    /** Money spent. */
    double money;

    final Ahead ahead;
    private final Facts facts;
    private final Model model;
    private final State state;
    private final Costs costs;
    private final CheapestWeeks weeks;
    private final int horizon;
    private final int from;
    private final double[] cost;

    Relaxation(Facts facts, State state) {
        this.facts = facts;
        this.state = state;
        model = facts.model;
        ahead = new Ahead(facts);
        ahead.look(state);
        costs = new Costs(facts);
        horizon = facts.horizon;
        weeks = new CheapestWeeks(horizon);
        from = state.week + 1;
        opened = new int[facts.courses];
        ended = new int[facts.courses];
        reached = new int[facts.goals];
        used = new double[horizon];
        places = new double[horizon];
        cost = new double[horizon * horizon];
    }

    /** Finds the best answer and returns its points. */
    double answer(Prices prices) {
        clear();
        double sum = state.value;
        for (int week = from; week < horizon; week++) {
            sum += prices.work[week] * model.weeks.budget[week] + prices.place[week] * facts.places;
        }
        if (facts.moneyCapped) {
            sum += prices.money * (model.moneyCap - state.money);
        }
        for (long rest = state.useful; rest != 0; rest &= rest - 1) {
            sum += ofCourse(Long.numberOfTrailingZeros(rest), prices);
        }
        for (int g = 0; g < facts.goals; g++) {
            sum += ahead.wanted.has(g) ? ofGoal(g, prices) : 0;
        }
        return sum;
    }

    private void clear() {
        Arrays.fill(used, 0);
        Arrays.fill(places, 0);
        Arrays.fill(opened, horizon);
        Arrays.fill(ended, horizon);
        Arrays.fill(reached, horizon);
        money = state.money;
    }

    private double ofCourse(int c, Prices prices) {
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

    private double ofGoal(int g, Prices prices) {
        double[] sums = new double[horizon];
        double[] gains = new double[horizon];
        prices.sumGains(g, gains);
        for (int c : needersOf(g)) {
            for (int i = 0; i < model.needs[c].length; i++) {
                if (model.needs[c][i] == g) {
                    prices.sumNeeds(c, i, sums);
                }
            }
        }
        double most = facts.required.has(g) ? Double.NEGATIVE_INFINITY : 0;
        int last = Math.min(horizon - 1, model.due[g] == Weeks.NEVER ? horizon : model.due[g]);
        for (int week = last; week >= ahead.reach[g]; week--) {
            double points = model.worth[g] * (horizon - week) - gains[week] + sums[week];
            if (points > most) {
                most = points;
                reached[g] = week;
            }
        }
        return most;
    }

    private int[] needersOf(int g) {
        int[] needers = new int[Long.bitCount(facts.needers[g] & state.useful)];
        int size = 0;
        for (long rest = facts.needers[g] & state.useful; rest != 0; rest &= rest - 1) {
            needers[size++] = Long.numberOfTrailingZeros(rest);
        }
        return needers;
    }
}
