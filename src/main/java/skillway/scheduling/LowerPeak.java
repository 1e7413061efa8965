package skillway.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.explain.Clashes;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.rules.Rules;
import skillway.scheduling.search.Annealing;

/**
 * Looks for a plan with a lower fullest week: it lowers every week to a height between what is proven and what is known, and
 * searches as if the learner had no more. A height that resists is tried again later, and longer.
 */
final class LowerPeak {

    private final Problem problem;
    private final long seed;
    private long height = -1;
    private long from;
    private int patience = 2;
    private int turns;
    private @Nullable Annealing search;

    LowerPeak(Problem problem, long seed) {
        this.problem = problem;
        this.seed = seed;
    }

    /**
     * Tries so many changes.
     *
     * @param lowest no plan has a lower fullest week
     * @param known a plan has this one
     */
    Optional<Schedule> takeTurn(long lowest, long known, long changes, BooleanSupplier stop) {
        if (lowest >= known) {
            return Optional.empty();
        }
        if (height < lowest || height >= known || turns >= patience) {
            begin(lowest, known);
        }
        turns++;
        if (search == null) {
            turns = patience;
            return Optional.empty();
        }
        search.improve(changes, stop);
        Schedule found = search.best(problem);
        return search.keepsMusts() && Rules.broken(problem, found.placements()).isEmpty()
                ? Optional.of(found)
                : Optional.empty();
    }

    private void begin(long lowest, long known) {
        from = Math.max(lowest, turns >= patience ? height + 1 : lowest);
        if (from >= known) {
            from = lowest;
            patience *= 2;
        }
        height = from + (known - 1 - from) / 2;
        turns = 0;
        Preparation lowered = new Preparation(loweredTo(height));
        search = Clashes.in(lowered).isEmpty() ? new Annealing(lowered.model(), Schedule.empty(), seed) : null;
    }

    private Problem loweredTo(long most) {
        List<Integer> weeks = problem.plannableMinutes().stream()
                .map(minutes -> (int) Math.min(minutes, most))
                .toList();
        Objective coverage = new Objective(
                Objective.Kind.COVERAGE, problem.wishes().objective().percent());
        return problem.withWeeklyMinutes(weeks)
                .wishing(problem.wishes().aimingAt(coverage).keepingFree(0));
    }
}
