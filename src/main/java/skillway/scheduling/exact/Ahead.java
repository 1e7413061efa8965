package skillway.scheduling.exact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/** What can still come after a state: the first week for each course and goal, and which of them still matter. */
final class Ahead {

    /** First week in which each useful course can be opened. */
    final int[] start;

    /** First week in which each goal can be reached; 0 if it is reached already, the horizon if it cannot be. */
    final int[] reach;

    /** Goals not reached that still matter. */
    final GoalBits wanted;

    private final Purpose purpose;
    private final Facts facts;
    private final Model model;
    private final int horizon;
    private final int[] order;
    private long possible;

    Ahead(Facts facts) {
        this.facts = facts;
        purpose = new Purpose(facts);
        wanted = purpose.wanted;
        model = facts.model;
        horizon = facts.horizon;
        start = new int[facts.courses];
        reach = new int[facts.goals];
        order = IntStream.range(0, facts.courses)
                .boxed()
                .sorted(Comparator.comparingInt(c -> model.earliestEnd[c]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Looks from a state on and notes in it what still matters.
     *
     * @return whether a plan may go on from here that keeps the musts and wastes no course
     */
    boolean look(State state) {
        for (int g = 0; g < reach.length; g++) {
            reach[g] = GoalBits.has(g, state.low, state.high) ? 0 : horizon;
        }
        if (!endOpen(state)) {
            return false;
        }
        reachAll(state);
        if (missesRequired()) {
            return false;
        }
        purpose.find(state, reach, possible);
        return allMatter(state);
    }

    private boolean endOpen(State state) {
        for (int i = 0; i < state.open.length; i++) {
            int end = end(state.open[i], state.done[1 << i], state.week + 1);
            if (end == horizon) {
                return false;
            }
            give(state.open[i], end);
        }
        for (int run : state.runs) {
            int c = State.courseOf(run);
            give(c, model.sessions[c].end[State.numberOf(run)]);
        }
        return true;
    }

    private int end(int c, long done, int from) {
        long left = model.minutes[c] - done;
        int end = from;
        while (end < horizon && left > facts.share(c, end)) {
            left -= facts.share(c, end++);
        }
        return end;
    }

    private boolean give(int c, int end) {
        boolean sooner = false;
        for (int g : model.gives[c]) {
            if (end < reach[g]) {
                reach[g] = end;
                sooner = true;
            }
        }
        return sooner;
    }

    /** Courses and goals reach each other as early as their weeks allow, until nothing changes. */
    private void reachAll(State state) {
        possible = 0;
        Arrays.fill(start, horizon);
        boolean more = true;
        while (more) {
            more = false;
            for (int c : order) {
                if ((state.useful >>> c & 1) != 0 && model.cost[c] <= model.moneyCap - state.money) {
                    more |= open(c, state.week + 1);
                }
            }
        }
    }

    private boolean open(int c, int from) {
        int first = from;
        for (int g : model.needs[c]) {
            first = Math.max(first, reach[g]);
        }
        int end = facts.endFrom(c, first);
        if (end == horizon) {
            return false;
        }
        start[c] = first;
        possible |= 1L << c;
        return give(c, end);
    }

    private boolean missesRequired() {
        for (int g = 0; g < reach.length; g++) {
            if (facts.required.has(g) && (reach[g] == horizon || reach[g] > lastWeek(g))) {
                return true;
            }
        }
        return false;
    }

    private int lastWeek(int g) {
        return model.due[g] == Weeks.NEVER ? horizon : model.due[g];
    }

    private boolean allMatter(State state) {
        for (int c : state.open) {
            if (facts.gives[c].within(state.low, state.high)) {
                return false;
            }
        }
        for (int run : state.runs) {
            if (facts.gives[State.courseOf(run)].within(state.low, state.high)) {
                return false;
            }
        }
        return true;
    }
}
