package skillway.scheduling;

import java.util.List;
import skillway.scheduling.bound.Proof;
import skillway.scheduling.explain.Clashes;
import skillway.scheduling.explain.LeftOut;
import skillway.scheduling.explain.Why;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.rules.Rules;
import skillway.scheduling.search.LateAcceptance;

/** One call of the planner: a first plan at once, then search and proof in turns until the limits end or the gap is closed. */
final class Attempt {

    private static final int CHANGES_PER_COURSE = 40;
    private static final int MOST_CHANGES_IN_A_TURN = 4_000;

    private final Problem problem;
    private final Limits limits;
    private final Progress progress;
    private final Deadline deadline;
    private final Preparation preparation;
    private final LateAcceptance search;
    private final Proof proof;
    private final int changesInATurn;
    private Schedule best;
    private int[] courses;

    private Attempt(Preparation preparation, Limits limits, long seed, Progress progress, Deadline deadline) {
        this.preparation = preparation;
        problem = preparation.problem();
        this.limits = limits;
        this.progress = progress;
        this.deadline = deadline;
        search = new LateAcceptance(preparation.model(), seed);
        best = search.best(problem);
        courses = search.bestByEnd();
        proof = new Proof(preparation.model());
        changesInATurn = Math.min(
                MOST_CHANGES_IN_A_TURN,
                CHANGES_PER_COURSE * (1 + preparation.model().courses()));
    }

    /** Plans, or says which wishes certainly clash. */
    static PlanResult at(Problem problem, Limits limits, long seed, Progress progress) {
        Deadline deadline = new Deadline(limits, progress);
        Preparation preparation = new Preparation(problem);
        List<Clash> clashes = Clashes.in(preparation);
        return clashes.isEmpty()
                ? new Attempt(preparation, limits, seed, progress, deadline).result()
                : new PlanResult.Impossible(clashes, true);
    }

    private PlanResult result() {
        tell();
        while (!proven() && search.evaluations() < limits.evaluations() && !deadline.getAsBoolean()) {
            takeTurns();
        }
        tell();
        return search.keepsMusts() ? planned() : notFound();
    }

    private PlanResult planned() {
        List<Violation> broken = Rules.broken(problem, best.placements());
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The planner made a plan that breaks rules: " + broken);
        }
        return new PlanResult.Planned(
                best,
                proof.bound(),
                proven(),
                deadline.byClock(),
                LeftOut.of(preparation, best),
                Why.of(preparation, best));
    }

    private PlanResult notFound() {
        return new PlanResult.Impossible(Clashes.missedBy(best, preparation), false);
    }

    private void takeTurns() {
        long left = limits.evaluations() - search.evaluations();
        boolean better = search.improve(Math.min(left, changesInATurn), deadline);
        long bound = proof.bound();
        if (better) {
            best = search.best(problem);
            courses = search.bestByEnd();
        }
        proof.takeTurn(best.score(), search.keepsMusts(), courses, deadline);
        if (search.offer(proof.found())) {
            best = search.best(problem);
            better = true;
        }
        if (better || proof.bound() < bound) {
            tell();
        }
    }

    private boolean proven() {
        return search.keepsMusts() && proof.bound() <= best.score();
    }

    private void tell() {
        if (search.keepsMusts()) {
            progress.report(new Snapshot(best, proof.bound(), search.evaluations()));
        }
    }
}
