package skillway.scheduling.exact;

import skillway.scheduling.prepare.Model;

/**
 * What has been reached so far in a week.
 *
 * @param low goals reached, as in {@link State}
 * @param high goals reached, as in {@link State}
 * @param ended a bit for each place of the {@link Week} whose course ends
 * @param late sum of the weeks in which courses were opened and ended
 * @param value as in {@link State}
 * @param money as in {@link State}
 */
record Reached(long low, long high, int ended, int late, long value, long money) {

    static Reached in(State state) {
        return new Reached(state.low, state.high, 0, state.late, state.value, state.money);
    }

    Reached opening(int c, int week, Model model) {
        return new Reached(low, high, ended, late + week, value - model.minutes[c], money + model.cost[c]);
    }

    /** @param bit the place of the course; 0 for a run */
    Reached ending(int c, int bit, int week, Facts facts) {
        long points = 0;
        for (int g : facts.model.gives[c]) {
            points += GoalBits.has(g, low, high) ? 0 : facts.model.worth[g] * (facts.horizon - week);
        }
        GoalBits gives = facts.gives[c];
        return new Reached(low | gives.low, high | gives.high, ended | bit, late + week, value + points, money);
    }
}
