package skillway.scheduling.queue;

import java.time.Duration;

/** How long each run may work: the more wait, the shorter. */
final class Share {

    private static final Duration ALL_SERVED_WITHIN = Duration.ofSeconds(15);
    private static final Duration LEAST = Duration.ofMillis(150);

    private Share() {}

    /** cores x 15 s / (waiting + 1), and never less than a plan is worth having. */
    static Duration of(int cores, int waiting) {
        Duration even = ALL_SERVED_WITHIN.multipliedBy(cores).dividedBy(waiting + 1L);
        return even.compareTo(LEAST) < 0 ? LEAST : even;
    }
}
