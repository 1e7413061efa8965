package skillway.scheduling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.aim.LeastFigure;
import skillway.scheduling.aim.OneWeekEach;
import skillway.scheduling.bound.Proof;
import skillway.scheduling.explain.Clashes;
import skillway.scheduling.explain.LeftOut;
import skillway.scheduling.explain.Why;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.rules.Rules;
import skillway.scheduling.search.Annealing;

/** One call of the planner for a figure that is to be small: search, and halving of what no plan can be below, in turns. */
final class Aimed {

    private static final int CHANGES_IN_A_TURN = 4_000;

    private final Problem problem;
    private final Preparation preparation;
    private final Limits limits;
    private final Progress progress;
    private final Deadline deadline;
    private final Annealing search;
    private final Incumbent best;
    private final LeastFigure least;
    private final LowerPeak lower;
    private final @Nullable FilledWeeks filled;

    /** No plan has more points; nobody looks for a better bound, as points are not what is asked for. */
    private final long mostPoints;

    private long triedLower;

    Aimed(Preparation preparation, Schedule from, Limits limits, long seed, Progress progress, Deadline deadline) {
        this.preparation = preparation;
        problem = preparation.problem();
        this.limits = limits;
        this.progress = progress;
        this.deadline = deadline;
        search = new Annealing(preparation.model(), from, seed);
        best = new Incumbent(problem, from);
        best.take(search);
        mostPoints = new Proof(preparation.model()).bound();
        least = new LeastFigure(preparation);
        lower = new LowerPeak(problem, seed);
        filled = isPeak() && OneWeekEach.is(problem) ? new FilledWeeks(preparation) : null;
    }

    PlanResult result() {
        tell();
        while (!proven() && evaluations() < limits.evaluations() && !deadline.getAsBoolean()) {
            takeTurns();
        }
        tell();
        return best.isPlan()
                ? planned()
                : new PlanResult.Impossible(Clashes.missedBy(best.schedule(), preparation), false);
    }

    private void takeTurns() {
        long bound = least.bound();
        boolean better = fill();
        if (!proven()) {
            long left = limits.evaluations() - evaluations();
            better |= search.improve(Math.min(left, CHANGES_IN_A_TURN), deadline) && best.take(search);
        }
        if (!proven() && best.isPlan() && isPeak()) {
            triedLower += CHANGES_IN_A_TURN;
            better |= lower.takeTurn(least.bound(), figure(), CHANGES_IN_A_TURN, deadline)
                    .filter(found -> best.take(found, true))
                    .isPresent();
        }
        if (best.isPlan()) {
            least.takeTurn(figure(), deadline);
        }
        if (better || least.bound() > bound) {
            tell();
        }
    }

    private boolean fill() {
        return filled != null
                && filled.takeTurn(least, deadline)
                        .filter(found -> best.take(found, true))
                        .isPresent();
    }

    private boolean isPeak() {
        return problem.wishes().objective().kind() == Objective.Kind.PEAK;
    }

    private long evaluations() {
        return search.evaluations() + triedLower;
    }

    private boolean proven() {
        return best.isPlan() && figure() <= least.bound();
    }

    private long figure() {
        return Measure.of(best.schedule(), problem);
    }

    private Measure measure() {
        return new Measure(problem.wishes().objective().kind(), figure(), least.bound());
    }

    private void tell() {
        if (best.isPlan()) {
            progress.report(new Snapshot(best.schedule(), mostPoints, evaluations(), measure()));
        }
    }

    private PlanResult planned() {
        List<Violation> broken = Rules.broken(problem, best.schedule().placements());
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The planner made a plan that breaks rules: " + broken);
        }
        return new PlanResult.Planned(
                best.schedule(),
                mostPoints,
                proven(),
                deadline.byClock(),
                LeftOut.of(preparation, best.schedule()),
                Why.of(preparation, best.schedule()),
                measure());
    }
}
