package skillway.scheduling.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.prepare.Model;

/**
 * One pass over starts of plans, by the minutes they use, in layers; of each layer only the best few go on.
 *
 * <p>What is dropped is remembered by its bound: no plan has more points than the best label seen, the largest bound dropped and
 * the floor below which nobody looks.
 */
final class Beam {

    private static final int LAYERS_AT_MOST = 4_000;
    private static final Comparator<Label> BEST_FIRST = Comparator.comparingDouble((Label l) -> -l.bound);

    private final Successors successors;
    private final int width;
    private final long slot;
    private final List<@Nullable List<Label>> layers = new ArrayList<>();
    private final SameGoals known = new SameGoals();
    private final Prices prices;
    private int layer;
    private int next;
    private Label best;
    private double dropped = Double.NEGATIVE_INFINITY;

    Beam(Model model, Successors successors, Prices prices, int width) {
        this.prices = prices;
        this.successors = successors;
        this.width = width;
        long shortest = Long.MAX_VALUE;
        for (int minutes : model.minutes) {
            shortest = Math.min(shortest, minutes);
        }
        slot = Math.max(Math.min(shortest, model.weeks.total()), model.weeks.total() / LAYERS_AT_MOST + 1);
        best = successors.root();
        add(best, Long.MIN_VALUE);
    }

    /** Expands so many labels, fewer when told to stop; true when the pass is over. */
    boolean advance(int labels, long floor, BooleanSupplier stop) {
        for (int i = 0; i < labels && layer < layers.size(); i++) {
            if (i % 32 == 0 && stop.getAsBoolean()) {
                return false;
            }
            step(floor);
        }
        return layer >= layers.size();
    }

    /** The label with most points that keeps all musts. */
    Label best() {
        return best;
    }

    /** Whether every label went on that could beat the floor. */
    boolean complete() {
        return dropped == Double.NEGATIVE_INFINITY;
    }

    /** No plan has more points than this, or than the floor; only after the pass is over. */
    double bound() {
        return successors.keepsMusts(best) ? Math.max(dropped, (double) best.value) : dropped;
    }

    private void step(long floor) {
        List<Label> here = layers.get(layer);
        if (next == 0 && here != null) {
            cut(here, width);
        }
        if (here == null || next >= here.size()) {
            layers.set(layer, null);
            layer++;
            next = 0;
            return;
        }
        Label label = here.get(next++);
        if (!label.dead && label.bound > floor) {
            successors.of(
                    label,
                    prices,
                    floor,
                    (course, week, bound) -> add(successors.child(label, course, week, bound), floor));
        }
    }

    private void add(Label label, long floor) {
        if (known.beats(label)) {
            return;
        }
        if (successors.keepsMusts(label) && (label.value > best.value || !successors.keepsMusts(best))) {
            best = label;
        }
        if (label.bound <= floor) {
            return;
        }
        int at = (int) Math.max(layer + (label.before == null ? 0 : 1), label.minutes / slot);
        while (layers.size() <= at) {
            layers.add(null);
        }
        List<Label> there = layers.get(at);
        if (there == null) {
            there = new ArrayList<>();
            layers.set(at, there);
        }
        there.add(label);
        if (there.size() > 4 * width + 64) {
            cut(there, width);
        }
    }

    private void cut(List<Label> labels, int size) {
        labels.removeIf(label -> label.dead);
        if (labels.size() > size) {
            labels.sort(BEST_FIRST);
            dropped = Math.max(dropped, labels.get(size).bound);
            labels.subList(size, labels.size()).clear();
        }
    }
}
