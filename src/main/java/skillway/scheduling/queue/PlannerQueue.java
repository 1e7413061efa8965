package skillway.scheduling.queue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * A bounded, fair queue for work that keeps a core busy.
 *
 * <p>At most a few runs are begun at a time, which bounds their memory; of those, as many work as there are cores, each for a short
 * slice, and the one that worked least goes next. The rest waits in the order of arrival, one run of each owner at a time: who asks
 * five times is served once like everyone else. All methods may be called from any thread.
 */
public final class PlannerQueue implements AutoCloseable {

    /** While others wait, nobody works longer at a stretch. */
    static final Duration SLICE = Duration.ofMillis(50);

    private final int cores;
    private final int mostBegun;
    private final int mostWaiting;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Turn> line = new ArrayDeque<>();
    private final List<Turn> begun = new ArrayList<>();
    private int working;

    /**
     * @param cores runs that work at the same time, 1 or more
     * @param mostBegun runs that hold memory at the same time, at least as many
     * @param mostWaiting runs that may wait to begin
     */
    public PlannerQueue(int cores, int mostBegun, int mostWaiting) {
        this.cores = cores;
        this.mostBegun = mostBegun;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Queues work; it runs on a thread of its own and has to look at its turn often, see {@link Turn#sharing}.
     *
     * @param owner whose work it is, compared by equals
     * @throws QueueFull when too many wait already
     */
    public Turn submit(Object owner, Consumer<Turn> work) {
        lock.lock();
        try {
            if (line.size() >= mostWaiting) {
                throw new QueueFull(line.size());
            }
            Turn turn = new Turn(this, lock.newCondition(), owner, work);
            line.add(turn);
            dispatch();
            return turn;
        } finally {
            lock.unlock();
        }
    }

    /** Number of runs that wait to begin. */
    public int waiting() {
        lock.lock();
        try {
            return line.size();
        } finally {
            lock.unlock();
        }
    }

    /** Drops what has not begun and asks the rest to stop. */
    @Override
    public void close() {
        lock.lock();
        try {
            line.clear();
            List.copyOf(begun).forEach(Turn::leave);
        } finally {
            lock.unlock();
        }
    }

    /** Takes a run that has not begun out of the line. */
    void withdraw(Turn turn) {
        lock.lock();
        try {
            line.remove(turn);
        } finally {
            lock.unlock();
        }
    }

    /** Lets others work first if any waits, and comes back when it is this one's turn again. */
    void pass(Turn turn) {
        lock.lock();
        try {
            if (somebodyElseCouldWork()) {
                working--;
                turn.rests();
                dispatch();
                turn.awaitTurn();
            }
        } finally {
            lock.unlock();
        }
    }

    void ended(Turn turn) {
        lock.lock();
        try {
            begun.remove(turn);
            working--;
            dispatch();
        } finally {
            lock.unlock();
        }
    }

    /** How long a run may work in all, so that those who wait now are served within seconds. */
    Duration share() {
        return Share.of(cores, waiting());
    }

    private boolean somebodyElseCouldWork() {
        return begun.stream().anyMatch(Turn::resting) || admissible().isPresent();
    }

    private void dispatch() {
        while (working < cores) {
            admissible().ifPresent(this::begin);
            Optional<Turn> next = begun.stream().filter(Turn::resting).min(Comparator.comparingLong(Turn::workedNanos));
            if (next.isEmpty()) {
                return;
            }
            working++;
            next.get().works();
        }
    }

    private void begin(Turn turn) {
        line.remove(turn);
        begun.add(turn);
    }

    /** The first in line whose owner has nothing begun, if there is room for it. */
    private Optional<Turn> admissible() {
        return begun.size() >= mostBegun
                ? Optional.empty()
                : line.stream()
                        .filter(turn -> begun.stream().noneMatch(other -> other.sameOwner(turn)))
                        .findFirst();
    }
}
