package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** The fewest minutes of a course together with all it needs: what has been worked by its end in any plan. */
final class Closure {

    private static final int MOST_LOOKS = 300;

    private final Model model;
    private final int[] shortestGiver;
    private final boolean[] chosen;
    private final int[] open;
    private long best;
    private int looks;

    Closure(Model model) {
        this.model = model;
        chosen = new boolean[model.courses()];
        open = new int
                [Arrays.stream(model.needs).mapToInt(needs -> needs.length).sum() + 1];
        shortestGiver = new int[model.goals()];
        for (int g = 0; g < shortestGiver.length; g++) {
            shortestGiver[g] = Arrays.stream(model.givers[g])
                    .map(c -> model.minutes[c])
                    .min()
                    .orElse(0);
        }
    }

    /** The minutes; too few when looking at all sets of courses would take too long. */
    long minutes(int course) {
        best = Long.MAX_VALUE;
        looks = 0;
        look(course, 0, 0, 0);
        return looks < MOST_LOOKS ? best : model.minutes[course];
    }

    private void look(int course, long before, int from, int size) {
        long minutes = before + model.minutes[course];
        if (++looks >= MOST_LOOKS || minutes >= best) {
            return;
        }
        int end = size;
        for (int goal : model.needs[course]) {
            open[end++] = goal;
        }
        chosen[course] = true;
        branch(minutes, from, end);
        chosen[course] = false;
    }

    private void branch(long minutes, int from, int size) {
        int next = from;
        while (next < size && reached(open[next])) {
            next++;
        }
        if (next == size) {
            best = Math.min(best, minutes);
        } else if (minutes + shortestGiver[open[next]] < best) {
            for (int giver : model.givers[open[next]]) {
                look(giver, minutes, next + 1, size);
            }
        }
    }

    private boolean reached(int goal) {
        for (int c : model.givers[goal]) {
            if (chosen[c]) {
                return true;
            }
        }
        return false;
    }
}
