package skillway.scheduling.feasible;

import java.util.List;
import java.util.function.BooleanSupplier;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.explain.Clashes;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.rules.Rules;
import skillway.scheduling.search.Annealing;

/** Decides whether a plan exists that keeps every wish. A yes was checked against all rules, a no is a proof. */
public final class Feasibility {

    private static final long STEPS = 20_000;
    private static final long CHANGES = 3_000;

    private final BooleanSupplier stop;
    private final long steps;

    /** Stops when told to, and then leaves the question open. */
    public Feasibility(BooleanSupplier stop) {
        this(STEPS, stop);
    }

    Feasibility(long steps, BooleanSupplier stop) {
        this.steps = steps;
        this.stop = stop;
    }

    /** Whether a plan exists for this problem. */
    public Verdict of(Problem problem) {
        Problem musts = MustsAlone.of(problem);
        Preparation preparation = new Preparation(musts);
        if (!Clashes.ofEachMust(preparation).isEmpty()) {
            return new Verdict.No();
        }
        Effort effort = new Effort(steps, stop);
        List<Placement> plan = new Choosing(preparation.model(), effort).plan();
        if (plan == null) {
            return effort.ended() ? searched(problem, preparation) : new Verdict.No();
        }
        return Rules.broken(problem, plan).isEmpty()
                ? new Verdict.Yes(Schedule.of(problem, plan))
                : searched(problem, preparation);
    }

    private Verdict searched(Problem problem, Preparation preparation) {
        Annealing search = new Annealing(preparation.model(), Schedule.empty(), 1);
        search.improve(CHANGES, () -> search.keepsMusts() || stop.getAsBoolean());
        Schedule best = search.best(problem);
        return Rules.broken(problem, best.placements()).isEmpty() ? new Verdict.Yes(best) : new Verdict.Open();
    }
}
