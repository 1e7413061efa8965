package skillway.scheduling;

import skillway.scheduling.rules.Rules;
import skillway.scheduling.search.Annealing;

/** The best plan so far; while there is none, the attempt that misses fewest musts. */
final class Incumbent {

    private final Problem problem;
    private Schedule best;
    private boolean plan;

    /** Begins with an earlier plan as far as it still keeps all rules and musts. */
    Incumbent(Problem problem, Schedule from) {
        this.problem = problem;
        for (Placement placement : from.placements()) {
            Refusal.unless(
                    placement.candidate() < problem.candidates().size(),
                    "The earlier plan holds course %d, which is unknown.",
                    placement.candidate());
        }
        plan = Rules.broken(problem, from.placements()).isEmpty();
        best = plan ? Schedule.of(problem, from.placements()) : Schedule.empty();
    }

    /** Takes over what the search found if it is better; true if it was. */
    boolean take(Annealing search) {
        return take(search.best(problem), search.keepsMusts());
    }

    /** Takes over a plan, or an attempt at one, if it is better; true if it was. */
    boolean take(Schedule found, boolean keepsMusts) {
        boolean better = !plan || (keepsMusts && Measure.isBetter(found, best, problem));
        if (better) {
            best = found;
            plan = keepsMusts;
        }
        return better;
    }

    /** The best so far. */
    Schedule schedule() {
        return best;
    }

    /** Whether it keeps all musts. */
    boolean isPlan() {
        return plan;
    }
}
