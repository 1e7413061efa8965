package skillway.scheduling.bench;

import skillway.scheduling.Problem;

/** Another solver that answers the same problems in the same time, to measure the planner against. */
public interface Rival {

    /** The name at the head of its columns. */
    String name();

    /**
     * Plans from nothing.
     *
     * @param seconds how long it may take at most
     * @param seed for solvers that throw dice
     */
    Trial plan(Problem problem, double seconds, long seed);
}
