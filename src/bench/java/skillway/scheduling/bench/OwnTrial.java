package skillway.scheduling.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import skillway.scheduling.Limits;
import skillway.scheduling.PlanResult;
import skillway.scheduling.Planner;
import skillway.scheduling.Problem;
import skillway.scheduling.Snapshot;

/** One run of the planner on one instance. */
final class OwnTrial {

    private final Clock clock = new Clock();
    private final List<Trace.Step> steps = new ArrayList<>();
    private long tried;

    private OwnTrial() {}

    static Trial of(Problem problem, double seconds, long seed) {
        OwnTrial trial = new OwnTrial();
        Limits limits = Limits.of(Duration.ofMillis((long) (seconds * 1000)));
        return trial.ended(Planner.plan(problem, limits, seed, trial::note));
    }

    private void note(Snapshot snapshot) {
        steps.add(new Trace.Step(clock.ms(), snapshot.best().score(), snapshot.bound()));
        tried = snapshot.evaluations();
    }

    private Trial ended(PlanResult result) {
        double ms = clock.ms();
        return switch (result) {
            case PlanResult.Planned plan -> {
                steps.add(new Trace.Step(ms, plan.schedule().score(), plan.bound()));
                yield new Trial(
                        plan.proven() ? Trial.Outcome.PROVEN : Trial.Outcome.PLANNED,
                        plan.schedule().placements(),
                        new Trace(steps),
                        tried);
            }
            case PlanResult.Impossible no -> {
                steps.add(new Trace.Step(ms, Trace.NO_PLAN, Long.MAX_VALUE));
                yield new Trial(
                        no.proven() ? Trial.Outcome.NO_PLAN_EXISTS : Trial.Outcome.NO_PLAN_FOUND,
                        List.of(),
                        new Trace(steps),
                        tried);
            }
        };
    }
}
