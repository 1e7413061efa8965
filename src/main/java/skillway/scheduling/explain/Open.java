package skillway.scheduling.explain;

import org.jspecify.annotations.Nullable;
import skillway.scheduling.prepare.Model;

/**
 * A goal still to be reached, and the others after it.
 *
 * @param needer the course that needs it and so cannot bring it itself; -1 if it is a must
 * @param due the last week that is early enough
 */
record Open(int goal, int needer, int due, @Nullable Open rest) {

    static @Nullable Open needsOf(int course, Model model, int due, @Nullable Open rest) {
        Open open = rest;
        for (int goal : model.needs[course]) {
            open = new Open(goal, course, due, open);
        }
        return open;
    }
}
