package skillway.plan;

/**
 * How good a plan is against the best possible one, as far as the planner could tell.
 *
 * @param score points of the plan; when the aim is a figure that is to be small, the least that is possible
 * @param bound no plan has more points than this; when the aim is a figure that is to be small, what the plan has
 * @param proven whether the plan is the best possible one
 * @param basis a number that changes with the levels, hours and weeks that the two were computed for
 */
public record Proof(long score, long bound, boolean proven, int basis) {

    /** The most by which the best possible plan can be better, in percent of it, 0 to 100. */
    public double gapPercent() {
        return proven || bound <= 0 || bound <= score ? 0 : Math.min(100, 100.0 * (bound - score) / bound);
    }

    /** In words, such as "Within 0.4 % of the best possible plan"; empty while no bound is known. */
    public String words() {
        if (proven) {
            return "Best possible: proven";
        }
        if (bound == Long.MAX_VALUE || bound <= 0) {
            return "";
        }
        double gap = Math.max(0.1, Math.ceil(gapPercent() * 10) / 10);
        return "Within %s %% of the best possible plan".formatted(gap == Math.rint(gap) ? (long) gap + "" : gap + "");
    }

    /** In words, once levels, hours or weeks are others than those it was computed for. */
    public String wordsOfThen() {
        return words().isEmpty() ? "" : words() + " when it was made";
    }
}
