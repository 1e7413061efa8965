package skillway.scheduling;

import java.util.function.BooleanSupplier;

/** When the planner has to stop: the clock has run down, or the listener says so. */
final class Deadline implements BooleanSupplier {

    private static final long LONGEST = Long.MAX_VALUE / 4_000_000;

    private final long begin = System.nanoTime();
    private final long nanos;
    private final Progress progress;
    private boolean byClock;

    Deadline(Limits limits, Progress progress) {
        nanos = Math.min(limits.millis(), LONGEST) * 1_000_000;
        this.progress = progress;
    }

    @Override
    public boolean getAsBoolean() {
        boolean cancelled = progress.cancelled();
        byClock |= System.nanoTime() - begin - progress.pausedNanos() >= nanos;
        return byClock || cancelled;
    }

    /** Whether it was the clock. */
    boolean byClock() {
        return byClock;
    }
}
