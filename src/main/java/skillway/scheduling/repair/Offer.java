package skillway.scheduling.repair;

import java.util.List;
import skillway.scheduling.Problem;

/**
 * Repairs that together make a plan possible.
 *
 * @param together one repair, or two where no single one helps
 * @param smallest whether it is proven that with one less of it there is no plan; otherwise it is enough, and less may be enough too
 */
public record Offer(List<Repair> together, boolean smallest) {

    public Offer {
        together = List.copyOf(together);
    }

    /**
     * The problem with these repairs.
     *
     * @param time what more minutes a week and more weeks give
     */
    public Problem appliedTo(Problem problem, Time time) {
        return new Relaxation(time).apply(problem, together);
    }
}
