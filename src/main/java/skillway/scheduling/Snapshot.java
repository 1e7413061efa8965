package skillway.scheduling;

/**
 * Where the planner stands.
 *
 * @param best the best plan so far
 * @param bound no plan has more points than this
 * @param evaluations plans tried so far
 */
public record Snapshot(Schedule best, long bound, long evaluations) {

    /** How far the best plan may be below the best possible one, as a share of the latter: 0 = proven best. */
    public double gap() {
        return bound <= 0 ? 0 : (double) (bound - best.score()) / bound;
    }
}
