package skillway.scheduling.search;

import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/** What a plan that misses musts loses: more than any points, and the more, the further it is from keeping them. */
final class Penalties {

    /** Taken off for each must that is missed. */
    static final long MISSED = 1L << 46;

    private static final long LATE = MISSED / 2;
    private static final long WEEK_LATE = MISSED >>> 13;

    private final Model model;
    private final int[] dues;

    /** Number of courses that must be taken. */
    final int musts;

    Penalties(Model model) {
        this.model = model;
        dues = IntStream.range(0, model.goals())
                .filter(g -> model.due[g] != Weeks.NEVER)
                .toArray();
        musts = (int)
                IntStream.range(0, model.courses()).filter(c -> model.must[c]).count();
    }

    /** Takes all losses together: musts that have no place, goals that are late or never reached. */
    long sum(int mustsPlaced, int[] reached) {
        long sum = (musts - mustsPlaced) * MISSED;
        for (int goal : dues) {
            if (reached[goal] > model.due[goal]) {
                sum += reached[goal] == model.horizon() ? MISSED : LATE + (reached[goal] - model.due[goal]) * WEEK_LATE;
            }
        }
        return sum;
    }
}
