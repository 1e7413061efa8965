package skillway.scheduling.feasible;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.Placement;
import skillway.scheduling.prepare.Model;

/**
 * Goes through all ways to let one chosen course bring each goal that is needed, and lays out those that may fit.
 *
 * <p>One giver for each goal is enough: in any plan the first course to bring a goal serves all who need it.
 */
final class Choosing {

    private final Model model;
    private final Effort effort;
    private final Placing placing;

    Choosing(Model model, Effort effort) {
        this.model = model;
        this.effort = effort;
        placing = new Placing(model, effort);
    }

    /** A plan that keeps every must; null when there is none or the effort ended. */
    @Nullable List<Placement> plan() {
        Draft root = new Draft(model);
        IntStream.range(0, model.courses()).filter(c -> model.must[c]).forEach(root::choose);
        return search(root);
    }

    private @Nullable List<Placement> search(Draft draft) {
        if (!effort.step() || Arc.circle(draft.arcs, model.courses()) || !Windows.narrow(draft) || Crowding.in(draft)) {
            return null;
        }
        int[] open = IntStream.range(0, model.goals()).filter(draft::isOpen).toArray();
        if (Lack.in(draft, open)) {
            return null;
        }
        return open.length == 0 ? placing.search(draft) : branch(draft, hardest(open));
    }

    private int hardest(int[] open) {
        return Arrays.stream(open)
                .boxed()
                .min(Comparator.comparingInt(goal -> model.givers[goal].length))
                .orElseThrow();
    }

    private @Nullable List<Placement> branch(Draft draft, int goal) {
        for (int giver : likelyFirst(draft, goal)) {
            Draft child = draft.copy();
            if (!child.in[giver]) {
                child.choose(giver);
            }
            child.assign(goal, giver);
            List<Placement> found = search(child);
            if (found != null || effort.ended()) {
                return found;
            }
        }
        return null;
    }

    /** The givers, chosen ones first, then short ones. */
    private int[] likelyFirst(Draft draft, int goal) {
        return Arrays.stream(model.givers[goal])
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(c -> draft.in[c] ? 0 : model.minutes[c]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
