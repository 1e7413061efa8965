package skillway.scheduling;

import java.util.List;
import java.util.Optional;
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
        return Attempt.at(problem, Schedule.empty(), limits, seed, progress);
    }

    /**
     * Plans from an earlier plan on, perhaps one of a slightly different problem: its courses come first, in their order and, where
     * it still holds, in their weeks; courses that do not fit drop out. Then searches and proves as {@link #plan} does. When the
     * earlier plan keeps all rules of this problem, the answer has at least its points.
     *
     * @param from an earlier plan; it names candidates of this problem by index
     * @param seed the same seed, plan and limit on evaluations give the same plan
     */
    public static PlanResult improve(Problem problem, Schedule from, Limits limits, long seed, Progress progress) {
        return Attempt.at(problem, from, limits, seed, progress);
    }

    /**
     * The best plan found from an earlier one within so many plans tried, or nothing when none of them keeps all musts. For many
     * problems that differ little: a few minutes, a week or a course more or less.
     *
     * <p>It pays for a preparation (a millisecond for 60 candidates, 5 for 400, 15 for 20,000) and the plans tried (about 10
     * microseconds each for 60 candidates), and neither proves nor explains. 0 evaluations lay out the earlier plan again.
     */
    public static Optional<Schedule> near(Problem problem, Schedule from, long evaluations, long seed) {
        return new Neighbourhood(problem, from).best(evaluations, seed);
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
