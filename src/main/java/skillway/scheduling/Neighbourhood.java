package skillway.scheduling;

import java.util.Optional;
import skillway.scheduling.explain.Clashes;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.search.Annealing;

/** What can be reached from a plan in a short search, without proof and reasons. */
final class Neighbourhood {

    private final Problem problem;
    private final Schedule from;

    Neighbourhood(Problem problem, Schedule from) {
        this.problem = problem;
        this.from = from;
    }

    Optional<Schedule> best(long evaluations, long seed) {
        Preparation preparation = new Preparation(problem);
        if (!Clashes.in(preparation).isEmpty()) {
            return Optional.empty();
        }
        Incumbent best = new Incumbent(problem, from);
        Annealing search = new Annealing(preparation.model(), from, seed);
        search.improve(evaluations, () -> false);
        best.take(search);
        return best.isPlan() ? Optional.of(best.schedule()) : Optional.empty();
    }
}
