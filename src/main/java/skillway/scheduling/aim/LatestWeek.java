package skillway.scheduling.aim;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** The latest week of each course when all courses are placed, each in a later week than what it needs. */
final class LatestWeek {

    private final int[] latest;

    LatestWeek(Model model) {
        latest = new int[model.courses()];
        Arrays.fill(latest, model.horizon() - 1);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int c = 0; c < latest.length; c++) {
                for (int goal : model.needs[c]) {
                    changed |= moveBefore(c, model.givers[goal]);
                }
            }
        }
    }

    /** One week for each course; -1 or less if there is none. */
    int[] weeks() {
        return latest.clone();
    }

    /** Only where a need can be met by one course alone, that one has to come before. */
    private boolean moveBefore(int course, int[] givers) {
        boolean moves = givers.length == 1 && latest[givers[0]] >= latest[course] && latest[course] >= 0;
        if (moves) {
            latest[givers[0]] = latest[course] - 1;
        }
        return moves;
    }
}
