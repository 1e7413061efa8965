package skillway.scheduling.bound;

import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/** The goals that every plan has to reach. */
final class Musts {

    private final Model model;
    private final int[] goals;

    Musts(Model model) {
        this.model = model;
        goals = IntStream.concat(
                        IntStream.range(0, model.goals()).filter(g -> model.due[g] != Weeks.NEVER),
                        IntStream.of(model.mustGoal).filter(g -> g >= 0))
                .distinct()
                .toArray();
    }

    /** Whether all of them are among these. */
    boolean reachedBy(long[] reached) {
        for (int goal : goals) {
            if (!Position.has(reached, goal)) {
                return false;
            }
        }
        return true;
    }

    /** The first week in which one that is not among these is due. */
    int firstDue(long[] reached) {
        int first = Weeks.NEVER;
        for (int goal : goals) {
            first = Position.has(reached, goal) ? first : Math.min(first, model.due[goal]);
        }
        return first;
    }
}
