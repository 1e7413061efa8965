package skillway.scheduling.repair;

import java.util.List;
import java.util.function.BooleanSupplier;
import skillway.scheduling.Problem;

/**
 * What is impossible about a problem, and what would make it possible.
 *
 * @param clash demands that cannot be met together; none when that could not be proven
 * @param smallest whether it is proven that no smaller set of demands clashes
 * @param offers the repairs: each kind of single one in its smallest amount, or pairs when no single one helps
 */
public record Repairs(List<Demand> clash, boolean smallest, List<Offer> offers) {

    public Repairs {
        clash = List.copyOf(clash);
        offers = List.copyOf(offers);
    }

    /**
     * Looks for them. A problem that has a plan has none.
     *
     * @param time what more minutes a week and more weeks give; {@link Time#of} when nothing is known of the weeks to come
     * @param stop ends the search early; what was found by then is returned
     */
    public static Repairs of(Problem problem, Time time, BooleanSupplier stop) {
        return new Repairing(problem, time, stop).result();
    }
}
