package skillway.plan.planning;

import skillway.scheduling.Progress;
import skillway.scheduling.Snapshot;

/** Works on until nobody wants to know any more, and reports nothing on the way. */
record UnlessStopped(PlanningRun run) implements Progress {

    @Override
    public void report(Snapshot snapshot) {}

    @Override
    public boolean cancelled() {
        return run.stopped();
    }
}
