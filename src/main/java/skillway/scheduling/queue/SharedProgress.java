package skillway.scheduling.queue;

import skillway.scheduling.Progress;
import skillway.scheduling.Snapshot;

/** Passes on what the planner reports, and stops it when its turn is over. */
record SharedProgress(Turn turn, Progress listener) implements Progress {

    @Override
    public void report(Snapshot snapshot) {
        listener.report(snapshot);
    }

    @Override
    public boolean cancelled() {
        return listener.cancelled() || turn.over();
    }

    @Override
    public long pausedNanos() {
        return turn.pausedNanos();
    }
}
