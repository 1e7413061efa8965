package skillway.plan.planning;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import skillway.plan.PlanFacts;
import skillway.plan.translate.ProblemOf;
import skillway.plan.translate.Sense;
import skillway.plan.translate.Translation;
import skillway.scheduling.Limits;
import skillway.scheduling.Planner;
import skillway.scheduling.Progress;
import skillway.scheduling.Snapshot;
import skillway.scheduling.queue.Turn;

/** Answers quickly how far some wishes would lead. */
final class Previews {

    private static final Limits QUICK = new Limits(2_000, 120);
    private static final long SEED = 1;

    private Previews() {}

    private record UnlessStopped(PlanningRun run) implements Progress {

        @Override
        public void report(Snapshot snapshot) {}

        @Override
        public boolean cancelled() {
            return run.stopped();
        }
    }

    /** Tells how far the facts lead, unless nobody wants to know any more. */
    static void tell(Supplier<PlanFacts> facts, PlanningRun run, Consumer<Preview> answer, Turn turn) {
        if (run.abandoned()) {
            return;
        }
        PlanFacts known = facts.get();
        Preview preview = Sense.missing(known)
                .map(missing -> Preview.without(known, missing, List.of()))
                .orElseGet(() -> preview(known, turn.sharing(new UnlessStopped(run))));
        if (!run.abandoned()) {
            answer.accept(preview);
        }
    }

    private static Preview preview(PlanFacts known, Progress progress) {
        try {
            Translation translation = ProblemOf.of(known);
            return Forecast.of(translation, Planner.plan(translation.problem(), QUICK, SEED, progress));
        } catch (IllegalArgumentException refused) {
            return Preview.without(known, String.valueOf(refused.getMessage()), List.of());
        }
    }
}
