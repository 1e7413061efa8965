package skillway.scheduling.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import skillway.scheduling.Limits;
import skillway.scheduling.PlanResult;
import skillway.scheduling.Planner;
import skillway.scheduling.Problem;
import skillway.scheduling.Progress;
import skillway.scheduling.Snapshot;

/** One run of the planner on one instance, and what was seen meanwhile. */
final class Trial {

    /** The plan and the bound at one moment. */
    record Step(double ms, long score, long bound) {}

    private final List<Step> trace = new ArrayList<>();
    private final long begin = System.nanoTime();
    private final PlanResult result;
    private final double ms;
    private long evaluations;

    Trial(Problem problem, double seconds, long seed) {
        Progress progress = this::note;
        result = Planner.plan(problem, Limits.of(Duration.ofMillis((long) (seconds * 1000))), seed, progress);
        ms = sinceBegin();
    }

    PlanResult result() {
        return result;
    }

    List<Step> trace() {
        return trace;
    }

    double ms() {
        return ms;
    }

    long evaluations() {
        return evaluations;
    }

    private void note(Snapshot snapshot) {
        trace.add(new Step(sinceBegin(), snapshot.best().score(), snapshot.bound()));
        evaluations = snapshot.evaluations();
    }

    private double sinceBegin() {
        return Math.rint((System.nanoTime() - begin) / 1e4) / 100;
    }
}
