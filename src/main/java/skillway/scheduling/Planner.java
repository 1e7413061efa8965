package skillway.scheduling;

import java.util.List;
import skillway.scheduling.rules.Rules;

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
        return Attempt.at(problem, limits, seed, progress);
    }

    /**
     * Places the courses picked by hand, as early as possible, and no other; those that do not fit come back as left out.
     * The bound is that of the free choice: it says how far the hand-made plan is from the best possible one.
     *
     * @param courses indexes of candidates
     */
    public static PlanResult.Planned place(Problem problem, int... courses) {
        return new ByHand(problem, courses).result(1, Progress.NONE);
    }

    /** The rules that placements made or moved by hand break; nothing when they are a plan. */
    public static List<Violation> violations(Problem problem, List<Placement> placements) {
        return Rules.broken(problem, placements);
    }
}
