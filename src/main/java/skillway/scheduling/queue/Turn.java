package skillway.scheduling.queue;

import java.util.concurrent.locks.Condition;
import java.util.function.Consumer;
import skillway.scheduling.Progress;

/** One piece of work in the queue. What changes is guarded by the queue's lock, or seen by the working thread alone. */
public final class Turn {

    private final PlannerQueue queue;
    private final Condition chosen;
    private final Object owner;
    private final Consumer<Turn> work;
    private final long submitted = System.nanoTime();
    private boolean begun;
    private boolean resting = true;
    private long restingSince = submitted;
    private long sliceBegan;
    private long workedNanos;
    private long pausedNanos;
    private volatile boolean left;

    Turn(PlannerQueue queue, Condition chosen, Object owner, Consumer<Turn> work) {
        this.queue = queue;
        this.chosen = chosen;
        this.owner = owner;
        this.work = work;
    }

    /** Gives the work up: it never begins, or is asked to stop. */
    public void leave() {
        left = true;
        queue.withdraw(this);
    }

    /**
     * What the planner is to report to: it then hands its turn on to others, and stops when its share of time is used up while others
     * wait.
     *
     * @param listener hears all and may still stop the planner
     */
    public Progress sharing(Progress listener) {
        return new SharedProgress(this, listener);
    }

    boolean sameOwner(Turn other) {
        return owner.equals(other.owner);
    }

    boolean resting() {
        return resting;
    }

    long workedNanos() {
        return workedNanos;
    }

    /** Time in which the work had begun and others worked. */
    long pausedNanos() {
        return pausedNanos;
    }

    /** Whether it was given up or has had its share; hands the turn on after each slice. */
    boolean over() {
        if (sliceNanos() >= PlannerQueue.SLICE.toNanos()) {
            queue.pass(this);
        }
        return left || workedNanos + sliceNanos() >= queue.share().toNanos();
    }

    void works() {
        long now = System.nanoTime();
        resting = false;
        sliceBegan = now;
        if (begun) {
            pausedNanos += now - restingSince;
            chosen.signal();
        } else {
            begun = true;
            Thread.ofPlatform().name("planning").daemon().start(this::run);
        }
    }

    void rests() {
        restingSince = System.nanoTime();
        workedNanos += restingSince - sliceBegan;
        resting = true;
    }

    void awaitTurn() {
        while (resting) {
            chosen.awaitUninterruptibly();
        }
    }

    private long sliceNanos() {
        return System.nanoTime() - sliceBegan;
    }

    private void run() {
        try {
            if (!left) {
                work.accept(this);
            }
        } finally {
            queue.ended(this);
        }
    }
}
