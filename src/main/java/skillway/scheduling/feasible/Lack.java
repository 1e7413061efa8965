package skillway.scheduling.feasible;

import java.util.function.IntToLongFunction;
import skillway.scheduling.prepare.Model;

/**
 * Whether the minutes or the money cannot be enough: what is chosen, and for open goals that share no giver the least each takes.
 */
final class Lack {

    private final Draft draft;
    private final int[] open;

    private Lack(Draft draft, int[] open) {
        this.draft = draft;
        this.open = open;
    }

    /** Whether it is certain that minutes or money are missing. */
    static boolean in(Draft draft, int[] open) {
        Model model = draft.model;
        Lack lack = new Lack(draft, open);
        return lack.leastTotal(c -> model.minutes[c]) > model.weeks.total()
                || lack.leastTotal(c -> model.cost[c]) > model.moneyCap;
    }

    private long leastTotal(IntToLongFunction price) {
        long sum = 0;
        for (int c = 0; c < draft.in.length; c++) {
            sum += draft.in[c] ? price.applyAsLong(c) : 0;
        }
        boolean[] counted = draft.in.clone();
        for (int goal : open) {
            sum += cheapest(draft.model.givers[goal], counted, price);
        }
        return sum;
    }

    /** The least that one of some courses asks, when none of them has been counted; 0 otherwise. */
    private static long cheapest(int[] givers, boolean[] counted, IntToLongFunction price) {
        long least = Long.MAX_VALUE;
        for (int c : givers) {
            if (counted[c]) {
                return 0;
            }
            least = Math.min(least, price.applyAsLong(c));
        }
        for (int c : givers) {
            counted[c] = true;
        }
        return givers.length == 0 ? 0 : least;
    }
}
