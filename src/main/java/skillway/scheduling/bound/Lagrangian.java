package skillway.scheduling.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import skillway.scheduling.prepare.Model;

/**
 * Seeks the prices with the lowest bound by a deflected subgradient method (Held, Wolfe and Crowder; Fisher): a row that the
 * answer breaks gets dearer, one it keeps with room to spare gets cheaper.
 */
public final class Lagrangian {

    private static final double NEW = 0.1;
    private static final int PATIENCE = 20;
    private static final double SHRINK = 0.8;
    private static final double SMALLEST_STEP = 1e-5;

    private final Model model;
    private final Relaxation relaxation;
    private final Rows rows;
    private final Prices prices;
    private final Prices best;
    private final Prices direction;
    private final double workScale;
    private final double openScale;
    private final double moneyScale;
    private double bound;
    private double step = 1;
    private int idle;

    public Lagrangian(Model model) {
        this.model = model;
        relaxation = new Relaxation(model);
        rows = relaxation.rows;
        prices = prices();
        best = prices();
        direction = prices();
        workScale = 1 / Math.max(1, Arrays.stream(model.minutes).average().orElse(1));
        openScale = 1 / Math.max(1, Arrays.stream(rows.openWeeks).average().orElse(1));
        moneyScale = 1 / Math.max(1, Arrays.stream(model.cost).average().orElse(1));
        bound = relaxation.value(prices);
    }

    /** No plan has more points than this. */
    public long bound() {
        return (long) Math.floor(bound);
    }

    /** Whether more steps would hardly help. */
    public boolean settled() {
        return step < SMALLEST_STEP;
    }

    /** Takes so many steps, toward a plan of so many points; stops when told to or when more would hardly help. */
    public void improve(int steps, long points, BooleanSupplier stop) {
        for (int i = 0; i < steps && !settled() && bound > points && !stop.getAsBoolean(); i++) {
            double value = relaxation.value(prices);
            if (!backToBest(value)) {
                move(value, points);
            }
        }
    }

    private Prices prices() {
        return new Prices(model.goals() * model.horizon(), rows.needRows, model.horizon());
    }

    /** Notes the value; after many steps without success goes back to the best prices, with smaller steps. */
    private boolean backToBest(double value) {
        if (value < bound) {
            idle = value < bound * (1 - 1e-6) ? 0 : idle + 1;
            bound = value;
            best.copyFrom(prices);
        } else {
            idle++;
        }
        if (idle <= PATIENCE) {
            return false;
        }
        idle = 0;
        step *= SHRINK;
        prices.copyFrom(best);
        return true;
    }

    private void move(double value, long points) {
        double length = new Subgradient(relaxation, direction, workScale, openScale, moneyScale).turn(NEW);
        if (length > 0) {
            advance(step * Math.max(1, value - points) / length);
        }
    }

    private void advance(double by) {
        advance(prices.gain, direction.gain, by);
        advance(prices.need, direction.need, by);
        advance(prices.work, direction.work, by * workScale);
        advance(prices.open, direction.open, by * openScale);
        prices.money = Math.max(0, prices.money + by * moneyScale * direction.money);
    }

    private static void advance(double[] price, double[] direction, double by) {
        for (int i = 0; i < price.length; i++) {
            price[i] = Math.max(0, price[i] + by * direction[i]);
        }
    }
}
