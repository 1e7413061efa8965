package skillway.scheduling.bound;

import java.util.function.BooleanSupplier;
import skillway.scheduling.prepare.Model;

/**
 * Seeks the prices with the lowest bound by a deflected subgradient method (Held, Wolfe and Crowder; Fisher): a row that the
 * choice breaks gets dearer, one it keeps with room to spare gets cheaper.
 */
final class Lagrangian {

    private static final int PATIENCE = 30;
    private static final double SHRINK = 0.8;
    private static final double SMALLEST_STEP = 1e-5;
    private static final double WORTH_NOTING = 1e-6;

    private Position at;
    private final Choice choice;
    private final Subgradient subgradient;
    private final Prices prices;
    private final Prices best;
    private double bound;
    private double step = 1;
    private int idle;

    /** Begins at a position, with the prices of another one. */
    Lagrangian(Model model, Rows rows, Position at, Prices begin) {
        this.at = at;
        choice = new Choice(new Relaxation(model, rows));
        subgradient = new Subgradient(rows, choice);
        prices = new Prices(rows);
        best = new Prices(rows);
        prices.copyFrom(begin);
        best.copyFrom(begin);
        bound = choice.value(at, prices);
    }

    /** Begins anew at another position, with the prices of a similar one and a smaller first step. */
    void restart(Position position, Prices begin, double firstStep) {
        at = position;
        step = firstStep;
        idle = 0;
        subgradient.forget();
        prices.copyFrom(begin);
        best.copyFrom(begin);
        bound = Double.POSITIVE_INFINITY;
    }

    /** No plan from the position on adds more points than this. */
    double bound() {
        return bound;
    }

    /** The prices of that bound. */
    Prices prices() {
        return best;
    }

    /** Whether more steps would hardly help. */
    boolean settled() {
        return step < SMALLEST_STEP;
    }

    /** Takes so many steps, toward a plan that adds so many points; stops when told to or when more would hardly help. */
    void improve(int steps, long points, BooleanSupplier stop) {
        for (int i = 0; i < steps && !settled() && bound > points && !stop.getAsBoolean(); i++) {
            double value = choice.value(at, prices);
            if (!backToBest(value)) {
                double length = subgradient.turn(at);
                if (length > 0) {
                    prices.advance(subgradient, step * Math.max(1, value - points) / length);
                }
            }
        }
    }

    /** Notes the value; after many steps without success goes back to the best prices, with smaller steps. */
    private boolean backToBest(double value) {
        idle = value < bound * (1 - WORTH_NOTING) ? 0 : idle + 1;
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
