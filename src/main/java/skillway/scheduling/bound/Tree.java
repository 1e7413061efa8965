package skillway.scheduling.bound;

import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import skillway.scheduling.prepare.Model;

/**
 * Starts of plans, the one with the largest bound always first (best-first branch and bound): its prices are improved for its own
 * position, and if it still is the first, all that may follow wait in the tree with these prices.
 *
 * <p>So the bound of the whole falls with each step, and prices suit the choices made. When all memory set aside for prices is
 * used, starts keep those of the ones before; when too many wait, the tree ends with the bound it has.
 */
final class Tree {

    private static final int PRICE_STEPS = 40;
    private static final double FIRST_PRICE_STEP = 0.3;
    private static final int FEWEST_IN_A_TURN = 8;
    private static final int MOST_NUMBERS = 8_000_000;
    private static final int MOST_WAITING = 1_000_000;

    private final Successors successors;
    private final SameGoals known = new SameGoals();
    private final PriorityQueue<Node> waiting = new PriorityQueue<>();
    private final Rows rows;
    private final Position at;
    private final Lagrangian lagrangian;
    private long numbersLeft = MOST_NUMBERS;
    private Label best;

    Tree(Model model, Rows rows, Successors successors, Lagrangian root) {
        this.rows = rows;
        this.successors = successors;
        at = new Position(model);
        lagrangian = new Lagrangian(model, rows, new Position(model), root.prices());
        best = successors.root();
        Node first = new Node(best, -1, 0, root.bound(), root.prices());
        first.label = best;
        waiting.add(first);
    }

    /** How many starts to look at in a turn that has so many steps of prices for the whole problem. */
    static int nodesFor(int steps) {
        return Math.max(FEWEST_IN_A_TURN, 4 * steps / PRICE_STEPS);
    }

    /** Takes so many steps, fewer when told to stop; true when none is left that could beat the floor, or too many are. */
    boolean advance(int nodes, long floor, BooleanSupplier stop) {
        for (int i = 0; i < nodes && !over(floor) && !stop.getAsBoolean(); i++) {
            step(waiting.remove(), floor, stop);
        }
        return over(floor) || waiting.size() > MOST_WAITING;
    }

    /** The label with most points that keeps all musts. */
    Label best() {
        return best;
    }

    /** No plan has more points than this, or than the floor. */
    double bound() {
        double first = waiting.isEmpty() ? Double.NEGATIVE_INFINITY : waiting.peek().bound;
        return successors.keepsMusts(best) ? Math.max(first, (double) best.value) : first;
    }

    private boolean over(long floor) {
        return waiting.isEmpty() || waiting.peek().bound <= floor;
    }

    private void step(Node node, long floor, BooleanSupplier stop) {
        Label label = node.label;
        if (label == null) {
            enter(node, floor, stop);
        } else if (!label.dead) {
            successors.of(
                    label,
                    node.prices,
                    floor,
                    (course, week, bound) -> waiting.add(new Node(label, course, week, bound, node.prices)));
        }
    }

    private void enter(Node node, long floor, BooleanSupplier stop) {
        Label label = successors.child(node.from, node.course, node.week, node.bound);
        if (known.beats(label)) {
            return;
        }
        node.label = label;
        if (successors.keepsMusts(label) && (label.value > best.value || !successors.keepsMusts(best))) {
            best = label;
        }
        at.go(label);
        lagrangian.restart(at, node.prices, FIRST_PRICE_STEP);
        lagrangian.improve(PRICE_STEPS, floor - label.value, stop);
        node.bound = Math.min(node.bound, label.value + lagrangian.bound());
        label.bound = node.bound;
        if (node.bound > floor) {
            node.prices = keep(node.prices);
            waiting.add(node);
        }
    }

    private Prices keep(Prices before) {
        if (numbersLeft < rows.count) {
            return before;
        }
        numbersLeft -= rows.count;
        Prices own = new Prices(rows);
        own.copyFrom(lagrangian.prices());
        return own;
    }
}
