package skillway.scheduling.exact;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
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

    /** The courses' part of the answer. */
    final Stretches stretches;

    /** Where each goal is reached; the horizon for never. */
    final int[] reached;

    /** What can come at all. */
    final Ahead ahead;

    private final Facts facts;
    private final Model model;
    private final State state;
    private final int horizon;
    private final int from;

    Relaxation(Facts facts, State state) {
        this.facts = facts;
        this.state = state;
        model = facts.model;
        ahead = new Ahead(facts);
        ahead.look(state);
        stretches = new Stretches(facts, ahead);
        horizon = facts.horizon;
        from = state.week + 1;
        reached = new int[facts.goals];
    }

    /** Finds the best answer and returns its points. */
    double answer(Prices prices) {
        stretches.clear();
        Arrays.fill(reached, horizon);
        double sum = state.value;
        for (int week = from; week < horizon; week++) {
            sum += prices.work[week] * model.weeks.budget[week] + prices.place[week] * facts.places;
        }
        if (facts.moneyCapped) {
            sum += prices.money * (model.moneyCap - state.money);
        }
        for (long rest = state.useful; rest != 0; rest &= rest - 1) {
            sum += stretches.choose(Long.numberOfTrailingZeros(rest), prices);
        }
        for (int g = 0; g < facts.goals; g++) {
            sum += ahead.wanted.has(g) ? ofGoal(g, prices) : 0;
        }
        return sum;
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
