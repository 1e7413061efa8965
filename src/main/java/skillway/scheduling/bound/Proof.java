package skillway.scheduling.bound;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.prepare.Model;

/**
 * Lowers the bound step by step: first the prices of the whole problem, then those of a few positions along the best plan, then
 * beams over starts of plans, each three times as wide as the one before, until one drops nothing.
 */
public final class Proof {

    private static final long WORK_IN_A_TURN = 1_000_000;
    private static final int MOST_BASES = 8;
    private static final int BASE_STEPS = 150;
    private static final int FIRST_WIDTH = 20;
    private static final int LARGEST_WIDTH = 5_000;

    private final Model model;
    private final Rows rows;
    private final Lagrangian root;
    private final Bases bases;
    private final int stepsInATurn;
    private final Successors successors;
    private @Nullable Beam beam;
    private int width = FIRST_WIDTH;
    private int basesSought;
    private boolean finished;
    private double bound;
    private int[] found = {};
    private long foundValue = Long.MIN_VALUE;

    public Proof(Model model) {
        this.model = model;
        rows = new Rows(model);
        stepsInATurn = (int) Math.max(20, Math.min(2_000, WORK_IN_A_TURN / Math.max(1, rows.count)));
        root = new Lagrangian(model, rows, new Position(model), new Prices(rows));
        bases = new Bases(root.prices());
        successors = new Successors(model, rows, bases);
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
     * @param courses its courses in the order in which they end, as numbers of the model
     */
    public void takeTurn(long points, boolean plan, int[] courses, BooleanSupplier stop) {
        if (finished || (plan && bound() <= points)) {
            return;
        }
        if (!root.settled()) {
            root.improve(stepsInATurn, points, stop);
            bound = Math.min(bound, root.bound());
        } else if (plan && basesSought < Math.min(MOST_BASES, courses.length / 2)) {
            seekBase(++basesSought, points, courses, stop);
        } else if (plan) {
            widen(points, stop);
        }
    }

    private void seekBase(int number, long points, int[] courses, BooleanSupplier stop) {
        Label label = successors.root();
        int length = courses.length * number / (MOST_BASES + 1);
        for (int i = 0; i < length; i++) {
            Label next = successors.after(label, courses[i]);
            label = next == null ? label : next;
        }
        Position at = new Position(model);
        at.go(label);
        Lagrangian prices = new Lagrangian(model, rows, at, bases.last());
        prices.improve(BASE_STEPS, points - label.value, stop);
        bases.add(label.minutes, prices.prices());
    }

    private void widen(long points, BooleanSupplier stop) {
        Beam pass = beam == null ? new Beam(model, successors, width) : beam;
        beam = pass;
        if (!pass.advance(stepsInATurn, points, stop)) {
            return;
        }
        if (pass.best().value > foundValue && successors.keepsMusts(pass.best())) {
            foundValue = pass.best().value;
            found = pass.best().courses();
        }
        bound = Math.min(bound, Math.max((double) points, pass.bound()));
        finished = pass.complete() || width >= LARGEST_WIDTH;
        width *= 3;
        beam = null;
    }
}
