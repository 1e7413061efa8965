package skillway.scheduling;

import java.util.ArrayList;
import java.util.List;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.search.LateAcceptance;

/** Answers a problem with a plan and a proof of how good it can be at most. Holds no state: any thread may call it. */
public final class Planner {

    private Planner() {}

    /**
     * Chooses courses and places them.
     *
     * @param seed the same seed and the same limit on evaluations give the same plan
     * @param progress hears of each better plan, and may stop the search
     */
    public static PlanResult plan(Problem problem, Limits limits, long seed, Progress progress) {
        return new Attempt(problem, limits, seed, progress).result();
    }

    /** Places the courses picked by hand, in the best order found; those that do not fit come back as left out. */
    public static PlanResult place(Problem problem, int... courses) {
        boolean[] picked = new boolean[problem.candidates().size()];
        for (int course : courses) {
            picked[course] = true;
        }
        List<Candidate> only = new ArrayList<>(problem.candidates());
        for (int c = 0; c < picked.length; c++) {
            Wish wish = only.get(c).wish();
            only.set(c, only.get(c).wished(new Wish(picked[c], !picked[c], wish.pinnedTo(), wish.notBefore())));
        }
        Problem small = problem.withCandidates(only).in(Problem.Mode.CHOOSE).reaching(List.of());
        LateAcceptance search = new LateAcceptance(new Preparation(small).model(), 1);
        search.improve(2000, () -> false);
        return new PlanResult.Planned(search.best(problem), Long.MAX_VALUE, false, false, List.of(), List.of());
    }
}
