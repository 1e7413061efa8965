package skillway.scheduling;

/**
 * How good a plan is by its objective.
 *
 * @param kind what is measured: for {@link Objective.Kind#COVERAGE} points, of which more are better; for all others weeks until the
 *     coverage is reached, minutes, money, or minutes of the fullest week, of which fewer are better
 * @param value what this plan has
 * @param bound no plan that keeps all wishes has a better value
 */
public record Measure(Objective.Kind kind, long value, long bound) {

    /** Whether no plan is better. */
    public boolean proven() {
        return value == bound;
    }

    /** How far the plan may be from the best possible one, as a share of the larger of the two: 0 = proven best. */
    public double gap() {
        long larger = Math.max(value, bound);
        return larger <= 0 ? 0 : (double) Math.abs(bound - value) / larger;
    }

    /** The value of a plan under the problem's objective. */
    static long of(Schedule schedule, Problem problem) {
        Objective objective = problem.wishes().objective();
        return switch (objective.kind()) {
            case COVERAGE -> schedule.score();
            case FINISH -> schedule.weekOfCoverage(problem, objective.percent()) + 1;
            case MINUTES -> schedule.totalMinutes();
            case MONEY -> schedule.cost(problem);
            case PEAK -> schedule.peak(problem);
        };
    }

    /** Whether one plan is better than another by the objective; where both are the same, by its points. */
    static boolean isBetter(Schedule one, Schedule other, Problem problem) {
        long value = of(one, problem);
        long than = of(other, problem);
        boolean byScore = problem.wishes().objective().byScore();
        return value == than ? one.score() > other.score() : byScore ? value > than : value < than;
    }
}
