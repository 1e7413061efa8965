package skillway.scheduling.bench;

/** Counts from when it is made. */
public final class Clock {

    private final long begin = System.nanoTime();

    /** Milliseconds so far, to a hundredth. */
    public double ms() {
        return Math.rint((System.nanoTime() - begin) / 1e4) / 100;
    }
}
