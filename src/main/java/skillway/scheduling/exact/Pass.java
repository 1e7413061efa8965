package skillway.scheduling.exact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One pass over starts of plans, week by week; of each week only the best few go on.
 *
 * <p>No plan has more points than the best one seen, the largest bound dropped and the floor below which nobody looks. Scores are
 * whole numbers, so a state goes on only if its bound allows one point more than the floor.
 */
final class Pass {

    private static final Comparator<State> BEST_FIRST = Comparator.comparingDouble((State s) -> -s.bound);

    private final Facts facts;
    private final Moves moves;
    private final Ahead ahead;
    private final Outlook outlook;
    private final int width;
    private final Map<Integer, State> known = new HashMap<>();
    private List<State> here = new ArrayList<>();
    private List<State> following = new ArrayList<>();
    private int next;
    private int week = -1;
    private double dropped = Double.NEGATIVE_INFINITY;
    private double enough = Double.NEGATIVE_INFINITY;
    private @Nullable State best;

    Pass(Facts facts, Prices prices, int width) {
        this.facts = facts;
        this.width = width;
        ahead = new Ahead(facts);
        outlook = new Outlook(facts, ahead, prices);
        moves = new Moves(facts);
        add(State.root(facts));
        here = following;
        following = new ArrayList<>();
        known.clear();
    }

    /** Expands so many states, fewer when told to stop; true when the pass is over. */
    boolean advance(int states, double floor, BooleanSupplier stop) {
        enough = Math.max(enough, floor + 1);
        for (int i = 0; i < states && week < facts.horizon - 1; i++) {
            if (i % 32 == 0 && stop.getAsBoolean()) {
                return false;
            }
            step();
        }
        return week >= facts.horizon - 1;
    }

    /** The best plan found, if any. */
    @Nullable State best() {
        return best;
    }

    /** The largest bound of a state that did not go on; minus infinity when all did that could beat the floor. */
    double dropped() {
        return dropped;
    }

    private void step() {
        if (next == here.size()) {
            turnThePage();
            return;
        }
        State state = here.get(next++);
        if (!state.dead && state.bound >= enough) {
            moves.of(state, this::add);
        }
    }

    private void turnThePage() {
        week++;
        known.clear();
        cut();
        here = following;
        following = new ArrayList<>();
        next = 0;
    }

    private void add(State state) {
        if (!ahead.look(state) || outlook.unhindered(state) < enough || isDominated(state)) {
            return;
        }
        state.bound = Math.min(outlook.unhindered(state), outlook.bound(state));
        if (state.isIdle()
                && facts.required.within(state.low, state.high)
                && (best == null || state.value > best.value)) {
            best = state;
        }
        if (state.bound >= enough) {
            state.sibling = known.put(state.hash(), state);
            following.add(state);
            if (following.size() > 4 * width + 1_000) {
                cut();
            }
        }
    }

    private boolean isDominated(State state) {
        for (State other = known.get(state.hash()); other != null; other = other.sibling) {
            if (!other.dead && other.isLike(state)) {
                if (other.dominates(state)) {
                    return true;
                }
                other.dead = state.dominates(other);
            }
        }
        return false;
    }

    private void cut() {
        following.removeIf(state -> state.dead || state.bound < enough);
        if (following.size() > width) {
            following.sort(BEST_FIRST);
            dropped = Math.max(dropped, following.get(width).bound);
            following.subList(width, following.size()).clear();
        }
    }
}
