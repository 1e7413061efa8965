package skillway.scheduling.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fewest things of which each of some sets holds one. */
final class HittingSet {

    private HittingSet() {}

    /** A smallest one; nothing when it takes so many things or more. */
    static Optional<Set<Demand>> smallest(List<Set<Demand>> sets, int tooMany) {
        for (int size = 0; size < tooMany; size++) {
            Optional<Set<Demand>> found = within(sets, new HashSet<>(), size);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<Demand>> within(List<Set<Demand>> sets, Set<Demand> chosen, int left) {
        Optional<Set<Demand>> missed = sets.stream()
                .filter(set -> set.stream().noneMatch(chosen::contains))
                .findFirst();
        if (missed.isEmpty()) {
            return Optional.of(Set.copyOf(chosen));
        }
        if (left == 0) {
            return Optional.empty();
        }
        for (Demand demand : missed.get()) {
            chosen.add(demand);
            Optional<Set<Demand>> found = within(sets, chosen, left - 1);
            chosen.remove(demand);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
