package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/** How far a plan has come: what has been reached and used up so far, and which courses still matter. */
final class Position {

    /** A bit for each goal that is reached or that nobody wants any more. */
    long[] reached;

    /** Whether each course still gives something that is wanted. */
    final boolean[] useful;

    /** Minutes of the courses that have ended. */
    long minutes;

    /** Weeks in which they were open, each course counted. */
    long open;

    /** Their price. */
    long money;

    /** The week in which the last of them ended. */
    int week;

    private final Model model;
    private final int[] queue;
    private final long[] wanted;

    Position(Model model) {
        this.model = model;
        reached = new long[(model.goals() + 63) / 64];
        wanted = new long[reached.length];
        useful = new boolean[model.courses()];
        queue = new int[model.goals()];
        weigh(reached);
    }

    static boolean has(long[] goals, int goal) {
        return (goals[goal >> 6] >>> goal & 1) != 0;
    }

    static void add(long[] goals, int goal) {
        goals[goal >> 6] |= 1L << goal;
    }

    /** Finds what still matters when these goals are reached; marks the goals that nobody wants as reached. */
    void weigh(long[] goals) {
        reached = goals;
        Arrays.fill(useful, false);
        Arrays.fill(wanted, 0);
        int size = 0;
        for (int g = 0; g < model.goals(); g++) {
            if (!has(goals, g) && (model.worth[g] > 0 || model.due[g] != Weeks.NEVER)) {
                add(wanted, g);
                queue[size++] = g;
            }
        }
        for (int goal : model.mustGoal) {
            size = goal < 0 ? size : want(goal, size);
        }
        for (int i = 0; i < size; i++) {
            for (int c : model.givers[queue[i]]) {
                size = useful[c] ? size : use(c, size);
            }
        }
        for (int g = 0; g < model.goals(); g++) {
            if (!has(wanted, g)) {
                add(goals, g);
            }
        }
    }

    private int use(int course, int size) {
        useful[course] = true;
        int more = size;
        for (int goal : model.needs[course]) {
            more = want(goal, more);
        }
        return more;
    }

    private int want(int goal, int size) {
        if (has(reached, goal) || has(wanted, goal)) {
            return size;
        }
        add(wanted, goal);
        queue[size] = goal;
        return size + 1;
    }
}
