package skillway.scheduling;

import java.util.List;
import java.util.stream.IntStream;
import skillway.scheduling.bound.Proof;
import skillway.scheduling.explain.LeftOut;
import skillway.scheduling.explain.Why;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.search.Annealing;

/** Places courses that were picked by hand: as many of them as fit, nothing else, as early as can be. */
final class ByHand {

    private static final int CHANGES = 3_000;
    private static final int BOUND_TURNS = 3;

    private final Problem problem;
    private final boolean[] picked;

    ByHand(Problem problem, int[] courses) {
        this.problem = problem;
        picked = new boolean[problem.candidates().size()];
        for (int course : courses) {
            Refusal.unless(course >= 0 && course < picked.length, "Course %d was picked and is unknown.", course);
            picked[course] = true;
        }
    }

    PlanResult.Planned result(long seed, Progress progress) {
        Preparation preparation = new Preparation(onlyPicked());
        Annealing search = new Annealing(preparation.model(), Schedule.empty(), seed);
        search.improve(CHANGES, progress::cancelled);
        Schedule schedule = search.best(preparation.problem());
        long bound = Math.max(bound(schedule), schedule.score());
        return new PlanResult.Planned(
                schedule,
                bound,
                bound == schedule.score(),
                false,
                LeftOut.ofPicked(preparation, schedule),
                Why.of(preparation, schedule));
    }

    private Problem onlyPicked() {
        return with(IntStream.range(0, picked.length)
                .mapToObj(c -> wished(c, picked[c], !picked[c]))
                .toList());
    }

    /** How good any plan could be, whatever was picked: what a hand-made plan is measured by. */
    private long bound(Schedule schedule) {
        List<Candidate> free = IntStream.range(0, picked.length)
                .mapToObj(c -> picked[c]
                        ? wished(c, false, false)
                        : problem.candidates().get(c).wished(withoutMust(c)))
                .toList();
        Proof proof = new Proof(new Preparation(with(free)).model());
        for (int turn = 0; turn < BOUND_TURNS; turn++) {
            proof.takeTurn(schedule.score(), false, () -> false);
        }
        return proof.bound();
    }

    private Problem with(List<Candidate> candidates) {
        return problem.withCandidates(candidates)
                .in(Problem.Mode.CHOOSE)
                .reaching(List.of())
                .wishing(problem.wishes()
                        .aimingAt(Objective.COVERAGE)
                        .choosing(List.of())
                        .filling(WeekFloor.NONE));
    }

    private Candidate wished(int course, boolean must, boolean excluded) {
        Wish wish = problem.candidates().get(course).wish();
        return problem.candidates().get(course).wished(wish.taken(must, excluded));
    }

    private Wish withoutMust(int course) {
        Wish wish = problem.candidates().get(course).wish();
        return wish.taken(false, wish.excluded());
    }
}
