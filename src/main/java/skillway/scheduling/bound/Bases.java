package skillway.scheduling.bound;

import java.util.ArrayList;
import java.util.List;

/** Good prices for some positions along the best plan; a label takes those of the last position before it. */
final class Bases {

    private record Base(long minutes, Prices prices) {}

    private final List<Base> bases = new ArrayList<>();

    Bases(Prices root) {
        bases.add(new Base(0, root));
    }

    /** Adds a position behind all others. */
    void add(long minutes, Prices prices) {
        bases.add(new Base(minutes, prices));
    }

    /** The prices of the position that used most minutes. */
    Prices last() {
        return bases.getLast().prices;
    }

    /** The prices for labels that used so many minutes. */
    Prices pricesAfter(long minutes) {
        Prices prices = bases.getFirst().prices;
        for (Base base : bases) {
            if (base.minutes <= minutes) {
                prices = base.prices;
            }
        }
        return prices;
    }
}
