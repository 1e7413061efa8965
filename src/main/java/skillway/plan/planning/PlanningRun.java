package skillway.plan.planning;

import java.util.concurrent.atomic.AtomicReference;

/** A plan in the making. */
public final class PlanningRun {

    private enum Wanted {
        BEST,
        BEST_SO_FAR,
        NOTHING
    }

    private final AtomicReference<Wanted> wanted = new AtomicReference<>(Wanted.BEST);

    PlanningRun() {}

    /** Ends the search; the best plan so far is kept. */
    public void stop() {
        wanted.compareAndSet(Wanted.BEST, Wanted.BEST_SO_FAR);
    }

    /** Ends the search; nothing is kept and nothing more is told. */
    public void abandon() {
        wanted.set(Wanted.NOTHING);
    }

    boolean stopped() {
        return wanted.get() != Wanted.BEST;
    }

    boolean abandoned() {
        return wanted.get() == Wanted.NOTHING;
    }
}
