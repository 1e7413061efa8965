package skillway.scheduling;

/** Hears of better plans and better bounds while the planner works, and may stop it. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress NONE = snapshot -> {};

    /** Called on the planner's thread with the first plan and whenever the plan or its bound gets better. */
    void report(Snapshot snapshot);

    /** Whether the planner shall stop and keep the best plan so far; asked every few milliseconds. */
    default boolean cancelled() {
        return false;
    }

    /** Nanoseconds in which the planner had to let others work; the limit on its time does not count them. */
    default long pausedNanos() {
        return 0;
    }
}
