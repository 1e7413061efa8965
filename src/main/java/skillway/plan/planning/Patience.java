package skillway.plan.planning;

import java.util.function.BooleanSupplier;
import skillway.scheduling.Progress;

/** How long one works at repairs and what-ifs: a few seconds, or until nobody wants to know any more. */
final class Patience {

    private static final long NANOS = 4_000_000_000L;

    private Patience() {}

    /** From now on; time in which others had their turn does not count. */
    static BooleanSupplier of(Progress progress) {
        long begin = System.nanoTime() - progress.pausedNanos();
        return () -> progress.cancelled() || System.nanoTime() - progress.pausedNanos() - begin > NANOS;
    }
}
