package skillway.scheduling.prepare;

import java.util.ArrayList;
import java.util.List;

/** A list of goals, each once; -1 stands for no goal and is left out. */
final class GoalList {

    private static final int[] NONE = {};

    private final List<Integer> goals;

    GoalList(List<Integer> first) {
        goals = new ArrayList<>(first);
    }

    void addOnce(int goal) {
        if (goal >= 0 && !goals.contains(goal)) {
            goals.add(goal);
        }
    }

    int[] packed() {
        return goals.isEmpty()
                ? NONE
                : goals.stream().mapToInt(Integer::intValue).toArray();
    }
}
