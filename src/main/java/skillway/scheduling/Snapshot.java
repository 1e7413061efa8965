package skillway.scheduling;

/**
 * Where the planner stands.
 *
 * @param best the best plan so far
 * @param bound no plan has more points than this
 * @param evaluations plans tried so far
 * @param measure how good the plan is by the objective
 */
public record Snapshot(Schedule best, long bound, long evaluations, Measure measure) {

    /** A plan of most points. */
    public Snapshot(Schedule best, long bound, long evaluations) {
        this(best, bound, evaluations, new Measure(Objective.Kind.COVERAGE, best.score(), bound));
    }

    /** How far the best plan may be below the best possible one, as a share: 0 = proven best. */
    public double gap() {
        return measure.gap();
    }
}
