package skillway.scheduling.exact;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.Placement;
import skillway.scheduling.prepare.Model;

/**
 * Looks at all plans of a small problem, week by week: first it seeks prices, then it goes through the weeks again and again, each
 * time with more states, until no state is dropped that could lead to a better plan. Then the best plan is proven.
 *
 * <p>Small means 64 courses, 128 goals and 6 courses side by side at most; of larger problems it says nothing. A pass keeps at most
 * 5 x 50,000 states of a few hundred bytes at a time, and what happened on the way to them: less than 200 MB.
 */
public final class ExactSearch {

    private static final int STEPS_IN_A_TURN = 50;
    private static final int STATES_IN_A_TURN = 2_000;
    private static final int MOST_STEPS = 600;
    private static final int FIRST_WIDTH = 800;
    private static final int WIDER = 8;
    private static final int LARGEST_WIDTH = 50_000;
    private static final int FEW_COURSES = 40;

    private final @Nullable Facts facts;
    private final @Nullable Pricing pricing;
    private @Nullable Pass pass;
    private @Nullable State best;
    private int width = FIRST_WIDTH;
    private int steps;
    private boolean finished;
    private double bound = Double.POSITIVE_INFINITY;

    public ExactSearch(Model model) {
        boolean small = Facts.hold(model);
        facts = small ? new Facts(model) : null;
        pricing = facts == null ? null : new Pricing(facts);
        finished = !small;
    }

    /** No plan has more points than this. */
    public long bound() {
        return (long) Math.floor(bound);
    }

    /** Whether nothing more can be proven this way. */
    public boolean finished() {
        return finished;
    }

    /** Whether it is at work on so few courses that it will prove the best plan sooner than any other way. */
    public boolean leads() {
        return !finished && facts != null && facts.courses <= FEW_COURSES;
    }

    /** Whether it is certain that there is no plan at all. */
    public boolean impossible() {
        return bound == Double.NEGATIVE_INFINITY;
    }

    /** The best plan it has come upon, if it has more points than this. */
    public Optional<List<Placement>> found(long points) {
        return facts == null || best == null || best.value <= points
                ? Optional.empty()
                : Optional.of(Realization.of(facts, best.step));
    }

    /**
     * Works for one turn.
     *
     * @param points points of the best plan; when there is no plan yet, of none
     * @param plan whether there is a plan
     */
    public void takeTurn(long points, boolean plan, BooleanSupplier stop) {
        if (finished || facts == null || pricing == null || (plan && bound() <= points)) {
            return;
        }
        if (steps < MOST_STEPS && !pricing.settled()) {
            pricing.improve(STEPS_IN_A_TURN, (double) points, stop);
            steps += STEPS_IN_A_TURN;
            bound = Math.min(bound, pricing.bound());
        } else {
            widen(facts, pricing.prices(), plan ? (double) points : Double.NEGATIVE_INFINITY, stop);
        }
    }

    private void widen(Facts of, Prices prices, double floor, BooleanSupplier stop) {
        Pass now = pass == null ? new Pass(of, prices, width) : pass;
        pass = now;
        boolean over = now.advance(STATES_IN_A_TURN, floor, stop);
        State found = now.best();
        best = found != null && (best == null || found.value > best.value) ? found : best;
        if (over) {
            double most = Math.max(now.dropped(), best == null ? floor : Math.max(floor, (double) best.value));
            bound = Math.min(bound, most);
            finished = now.dropped() == Double.NEGATIVE_INFINITY || width >= LARGEST_WIDTH;
            width = Math.min(LARGEST_WIDTH, WIDER * width);
            pass = null;
        }
    }
}
