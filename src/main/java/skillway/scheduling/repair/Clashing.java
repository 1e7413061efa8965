package skillway.scheduling.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import skillway.scheduling.feasible.Feasibility;
import skillway.scheduling.feasible.Verdict;

/**
 * A smallest set of demands that clash.
 *
 * <p>By hitting sets (Ignatiev, Previti, Liffiton and Marques-Silva, "Smallest MUS extraction with minimal hitting set dualization",
 * 2015): from each set of demands that can be met, as large as it gets, a clash must hold something outside. When the smallest choice of
 * such things clashes, no smaller set does. Where this takes too long, demands are left away one by one as long as the rest clashes.
 */
final class Clashing {

    private static final int MOST_ROUNDS = 60;

    private final Demands demands;
    private final Feasibility feasibility;
    private boolean smallest;
    private boolean open;

    Clashing(Demands demands, Feasibility feasibility) {
        this.demands = demands;
        this.feasibility = feasibility;
    }

    /** Whether the set is proven to be a smallest one. */
    boolean smallest() {
        return smallest;
    }

    /** The demands; none when it is not certain that they clash at all. */
    List<Demand> set() {
        List<Demand> all = demands.all();
        if (!clash(new HashSet<>(all))) {
            return List.of();
        }
        List<Demand> reduced = reduced(all);
        open = false;
        List<Set<Demand>> outside = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Set<Demand>> hit = HittingSet.smallest(outside, reduced.size());
            smallest = !open && (hit.isEmpty() || clash(hit.get()));
            if (open || smallest) {
                return hit.filter(set -> smallest).map(demands::inOrder).orElse(reduced);
            }
            outside.add(outsideOf(hit.orElseThrow(), all));
        }
        return reduced;
    }

    private boolean clash(Set<Demand> some) {
        Verdict verdict = feasibility.of(demands.only(some));
        open |= verdict instanceof Verdict.Open;
        return verdict instanceof Verdict.No;
    }

    private List<Demand> reduced(List<Demand> all) {
        Set<Demand> rest = new LinkedHashSet<>(all);
        for (Demand demand : all) {
            rest.remove(demand);
            if (!clash(rest)) {
                rest.add(demand);
            }
        }
        return demands.inOrder(rest);
    }

    /** What stays outside when a set that can be met takes in all it can. */
    private Set<Demand> outsideOf(Set<Demand> met, List<Demand> all) {
        Set<Demand> inside = new HashSet<>(met);
        Set<Demand> outside = new HashSet<>();
        for (Demand demand : all) {
            if (inside.add(demand) && clash(inside)) {
                inside.remove(demand);
                outside.add(demand);
            }
        }
        return outside;
    }
}
