package skillway.scheduling.exact;

import java.util.function.BooleanSupplier;

/** Seeks the prices with the lowest bound on all plans by a deflected subgradient method (Held, Wolfe and Crowder; Fisher). */
final class Pricing {

    private static final int PATIENCE = 20;
    private static final double SHRINK = 0.7;
    private static final double SMALLEST_STEP = 1e-3;
    private static final double WORTH_NOTING = 1e-6;

    private final Facts facts;
    private final Relaxation relaxation;
    private final Direction direction;
    private final Prices prices;
    private final Prices best;
    private double bound = Double.POSITIVE_INFINITY;
    private double step = 1;
    private int idle;

    Pricing(Facts facts) {
        this.facts = facts;
        State root = State.root(facts);
        relaxation = new Relaxation(facts, root);
        prices = new Prices(facts);
        best = new Prices(facts);
        direction = new Direction(facts, root, relaxation, prices);
    }

    /** The best prices so far. */
    Prices prices() {
        return best;
    }

    /** No plan has more points than this. */
    double bound() {
        return bound;
    }

    /** Whether more steps would hardly help. */
    boolean settled() {
        return step < SMALLEST_STEP;
    }

    /** Takes so many steps toward a plan of so many points. */
    void improve(int steps, double points, BooleanSupplier stop) {
        for (int i = 0; i < steps && !settled() && bound > points && !stop.getAsBoolean(); i++) {
            double value = relaxation.answer(prices);
            value += prices.rounding(facts, value);
            if (!backToBest(value)) {
                double length = direction.turn();
                if (length > 0) {
                    direction.advance(step * Math.max(1, value - points) / length);
                }
            }
        }
    }

    /** Notes the value; after many steps without success goes back to the best prices, with smaller steps. */
    private boolean backToBest(double value) {
        idle = value < bound - Math.abs(bound) * WORTH_NOTING ? 0 : idle + 1;
        if (value < bound) {
            bound = value;
            best.copyFrom(prices);
        }
        if (idle <= PATIENCE) {
            return false;
        }
        idle = 0;
        step *= SHRINK;
        prices.copyFrom(best);
        return true;
    }
}
