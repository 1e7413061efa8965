package skillway.scheduling.search;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** How many courses of each group of electives the plan holds. */
final class Groups {

    private final Model model;
    private final int[] taken;

    Groups(Model model) {
        this.model = model;
        taken = new int[model.wishes.groupMost.length];
    }

    void clear() {
        Arrays.fill(taken, 0);
    }

    /** Whether some group that the course is in has all it may have. */
    boolean isFull(int course) {
        for (int group : model.wishes.groupsOf[course]) {
            if (taken[group] >= model.wishes.groupMost[group]) {
                return true;
            }
        }
        return false;
    }

    void add(int course) {
        for (int group : model.wishes.groupsOf[course]) {
            taken[group]++;
        }
    }

    /** How many courses are missing over all groups. */
    int missing() {
        int missing = 0;
        for (int group = 0; group < taken.length; group++) {
            missing += Math.max(0, model.wishes.groupLeast[group] - taken[group]);
        }
        return missing;
    }
}
