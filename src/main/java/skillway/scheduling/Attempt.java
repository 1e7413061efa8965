package skillway.scheduling;

import java.util.List;
import java.util.Optional;
import skillway.scheduling.bound.Proof;
import skillway.scheduling.exact.ExactSearch;
import skillway.scheduling.explain.Clashes;
import skillway.scheduling.explain.LeftOut;
import skillway.scheduling.explain.Why;
import skillway.scheduling.feasible.Feasibility;
import skillway.scheduling.feasible.Verdict;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.rules.Rules;
import skillway.scheduling.search.Annealing;

/** One call of the planner: a first plan at once, then search and proof in turns until the limits end or the gap is closed. */
final class Attempt {

    private static final int CHANGES_PER_COURSE = 40;
    private static final int MOST_CHANGES_IN_A_TURN = 4_000;

    private final Problem problem;
    private final Limits limits;
    private final Progress progress;
    private final Deadline deadline;
    private final Preparation preparation;
    private final Annealing search;
    private final Proof proof;
    private final ExactSearch exact;
    private final int changesInATurn;
    private final Incumbent best;

    private Attempt(
            Preparation preparation, Schedule from, Limits limits, long seed, Progress progress, Deadline deadline) {
        this.preparation = preparation;
        problem = preparation.problem();
        this.limits = limits;
        this.progress = progress;
        this.deadline = deadline;
        search = new Annealing(preparation.model(), from, seed);
        best = new Incumbent(problem, from);
        best.take(search);
        proof = new Proof(preparation.model());
        exact = new ExactSearch(preparation.model());
        changesInATurn = Math.min(
                MOST_CHANGES_IN_A_TURN,
                CHANGES_PER_COURSE * (1 + preparation.model().courses()));
    }

    /** Plans from an earlier plan on, or says which wishes certainly clash. */
    static PlanResult at(Problem problem, Schedule from, Limits limits, long seed, Progress progress) {
        Deadline deadline = new Deadline(limits, progress);
        Size.refuseTooManyMusts(problem);
        Preparation preparation = new Preparation(problem);
        Size.refuseTooMuch(preparation);
        List<Clash> clashes = Clashes.in(preparation);
        if (!clashes.isEmpty()) {
            return new PlanResult.Impossible(clashes, true);
        }
        if (!problem.wishes().objective().byScore()) {
            return new Aimed(preparation, from, limits, seed, progress, deadline).result();
        }
        Attempt attempt = new Attempt(preparation, from, limits, seed, progress, deadline);
        if (attempt.best.isPlan()) {
            return attempt.result();
        }
        return switch (new Feasibility(deadline).of(problem)) {
            case Verdict.Yes some ->
                new Attempt(preparation, some.schedule(), limits, seed, progress, deadline).result();
            case Verdict.No none ->
                new PlanResult.Impossible(Clashes.missedBy(attempt.best.schedule(), preparation), true);
            case Verdict.Open open -> attempt.result();
        };
    }

    private PlanResult result() {
        tell();
        while (!settled() && search.evaluations() < limits.evaluations() && !deadline.getAsBoolean()) {
            takeTurns();
        }
        tell();
        return best.isPlan() ? planned() : notFound();
    }

    private PlanResult planned() {
        List<Violation> broken = Rules.broken(problem, best.schedule().placements());
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The planner made a plan that breaks rules: " + broken);
        }
        return new PlanResult.Planned(
                best.schedule(),
                bound(),
                settled(),
                deadline.byClock(),
                LeftOut.of(preparation, best.schedule()),
                Why.of(preparation, best.schedule()));
    }

    private PlanResult notFound() {
        return new PlanResult.Impossible(Clashes.missedBy(best.schedule(), preparation), exact.impossible());
    }

    private void takeTurns() {
        long left = limits.evaluations() - search.evaluations();
        long before = bound();
        boolean better = search.improve(Math.min(left, changesInATurn), deadline) && take();
        if (!exact.leads()) {
            proof.takeTurn(best.schedule().score(), best.isPlan(), deadline);
        }
        better |= search.offer(proof.found()) && take();
        exact.takeTurn(best.schedule().score(), best.isPlan(), deadline);
        better |= takeExact();
        if (better || bound() < before) {
            tell();
        }
    }

    private boolean take() {
        return best.take(search);
    }

    private boolean takeExact() {
        Optional<List<Placement>> found =
                exact.found(best.isPlan() ? best.schedule().score() : Long.MIN_VALUE);
        return found.isPresent() && best.take(Schedule.of(problem, found.get()), true);
    }

    private long bound() {
        return Math.min(proof.bound(), exact.bound());
    }

    /** Whether the best plan is proven to be the best possible one, or that there is none. */
    private boolean settled() {
        return exact.impossible()
                || (best.isPlan() && bound() <= best.schedule().score());
    }

    private void tell() {
        if (best.isPlan()) {
            progress.report(new Snapshot(best.schedule(), bound(), search.evaluations()));
        }
    }
}
