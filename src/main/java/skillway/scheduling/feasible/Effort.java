package skillway.scheduling.feasible;

import java.util.function.BooleanSupplier;

/** How many steps a decision may take; a step is one node of a search tree. */
final class Effort {

    private final long most;
    private final BooleanSupplier stop;
    private long steps;
    private boolean ended;

    Effort(long most, BooleanSupplier stop) {
        this.most = most;
        this.stop = stop;
    }

    /** Counts a step; false when none is left. */
    boolean step() {
        ended |= ++steps > most || (steps % 16 == 0 && stop.getAsBoolean());
        return !ended;
    }

    /** Whether the search was cut, so that not finding anything proves nothing. */
    boolean ended() {
        return ended;
    }
}
