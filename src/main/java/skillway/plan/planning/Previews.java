package skillway.plan.planning;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.translate.ClashWords;
import skillway.plan.translate.ProblemOf;
import skillway.plan.translate.Sense;
import skillway.plan.translate.Translation;
import skillway.plan.translate.WhatIf;
import skillway.plan.translate.WhatIfCurves;
import skillway.scheduling.Limits;
import skillway.scheduling.PlanResult;
import skillway.scheduling.Planner;
import skillway.scheduling.Progress;
import skillway.scheduling.queue.Turn;

/** Answers quickly how far some wishes would lead. */
final class Previews {

    private static final Limits QUICK = new Limits(2_000, 120);
    private static final Limits LONGER = new Limits(40_000, 2_000);
    private static final long SEED = 1;

    private Previews() {}

    /** Tells how far the facts lead, unless nobody wants to know any more; when wishes clash, once more with the repairs. */
    static void tell(Supplier<PlanFacts> facts, PlanningRun run, Consumer<Preview> answer, Turn turn) {
        if (run.abandoned()) {
            return;
        }
        PlanFacts known = facts.get();
        Consumer<Preview> wanted = preview -> {
            if (!run.abandoned()) {
                answer.accept(preview);
            }
        };
        Sense.missing(known)
                .ifPresentOrElse(
                        missing -> wanted.accept(Preview.without(known, missing, List.of())),
                        () -> look(known, turn.sharing(new UnlessStopped(run)), wanted));
    }

    /** Tells how far other hours and deadlines would lead, unless there is nothing to plan or nobody wants to know any more. */
    static void tellWhatIf(Supplier<PlanFacts> facts, PlanningRun run, Consumer<WhatIf> answer, Turn turn) {
        if (run.abandoned()) {
            return;
        }
        PlanFacts known = facts.get();
        if (Sense.missing(known).isPresent() || known.plan().wishes().deadline().isBefore(known.firstOpenWeek())) {
            return;
        }
        WhatIf curves = WhatIfCurves.of(ProblemOf.of(known), Patience.of(turn.sharing(new UnlessStopped(run))));
        if (!run.abandoned()) {
            answer.accept(curves);
        }
    }

    private static void look(PlanFacts known, Progress progress, Consumer<Preview> answer) {
        try {
            Translation translation = ProblemOf.of(known);
            PlanResult result = Planner.plan(translation.problem(), QUICK, SEED, progress);
            if (result instanceof PlanResult.Impossible unsure && !unsure.proven()) {
                answer.accept(Forecast.looking(translation));
                result = Planner.plan(translation.problem(), LONGER, SEED, progress);
            }
            answer.accept(Forecast.of(translation, result));
            if (result instanceof PlanResult.Impossible impossible) {
                List<PlanProblem> repaired = ClashWords.repaired(translation, impossible, Patience.of(progress));
                answer.accept(Forecast.impossible(translation, impossible, repaired));
            }
        } catch (IllegalArgumentException refused) {
            answer.accept(Preview.without(known, String.valueOf(refused.getMessage()), List.of()));
        }
    }
}
