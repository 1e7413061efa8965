package skillway.scheduling.bound;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.prepare.Model;

/**
 * Lowers the bound step by step: first the prices of the whole problem. Where minutes are all that counts, then beams over starts of
 * plans, each three times as wide as the one before, until one drops nothing; elsewhere a tree of starts with prices of their own.
 */
public final class Proof {

    private static final long WORK_IN_A_TURN = 1_000_000;
    private static final int FIRST_WIDTH = 20;
    private static final int LARGEST_WIDTH = 5_000;

    private final Model model;
    private final Rows rows;
    private final Lagrangian root;
    private final int stepsInATurn;
    private final Successors successors;
    private @Nullable Beam beam;
    private @Nullable Tree tree;
    private int width = FIRST_WIDTH;
    private boolean finished;
    private double bound;
    private int[] found = {};
    private long foundValue = Long.MIN_VALUE;

    public Proof(Model model) {
        this.model = model;
        rows = new Rows(model);
        stepsInATurn = (int) Math.max(20, Math.min(2_000, WORK_IN_A_TURN / Math.max(1, rows.count)));
        root = new Lagrangian(model, rows, new Position(model), new Prices(rows));
        successors = new Successors(model, rows);
        bound = root.bound();
    }

    /** No plan has more points than this. */
    public long bound() {
        return (long) Math.floor(bound);
    }

    /** Whether nothing more can be proven this way. */
    public boolean finished() {
        return finished;
    }

    /** The courses of the best start of a plan that the beams found, in the order in which they end. */
    public int[] found() {
        return found.clone();
    }

    /**
     * Works for one turn.
     *
     * @param points points of the best plan; when there is no plan yet, of none
     * @param plan whether there is a plan: without one only the first bound is sought
     */
    public void takeTurn(long points, boolean plan, BooleanSupplier stop) {
        if (finished || (plan && bound() <= points)) {
            return;
        }
        if (!root.settled()) {
            root.improve(stepsInATurn, points, stop);
            bound = Math.min(bound, root.bound());
        } else if (plan && model.pure) {
            widen(points, stop);
        } else if (plan) {
            branch(points, stop);
        }
    }

    private void branch(long points, BooleanSupplier stop) {
        Tree all = tree == null ? new Tree(model, rows, successors, root) : tree;
        tree = all;
        finished = all.advance(Tree.nodesFor(stepsInATurn), points, stop);
        note(all.best());
        bound = Math.min(bound, Math.max((double) points, all.bound()));
    }

    private void note(Label best) {
        if (best.value > foundValue && successors.keepsMusts(best)) {
            foundValue = best.value;
            found = best.courses();
        }
    }

    private void widen(long points, BooleanSupplier stop) {
        Beam pass = beam == null ? new Beam(model, successors, root.prices(), width) : beam;
        beam = pass;
        if (!pass.advance(stepsInATurn, points, stop)) {
            return;
        }
        note(pass.best());
        bound = Math.min(bound, Math.max((double) points, pass.bound()));
        finished = pass.complete() || width >= LARGEST_WIDTH;
        width *= 3;
        beam = null;
    }
}
