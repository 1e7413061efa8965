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

    /** Minutes that they leave free in all weeks up to each one. */
    final long[] left;

    /** How many more courses may be open in each week. */
    final int[] room;

    /** For each goal that is still needed the week in which it was reached. */
    short[] goalWeek;

    /** Their price. */
    long money;

    /** The week in which the last of them ended. */
    int week;

    private final Model model;
    private final int[] queue;
    private final long[] wanted;
    private final boolean[] needed;

    Position(Model model) {
        this.model = model;
        reached = new long[(model.goals() + 63) / 64];
        wanted = new long[reached.length];
        useful = new boolean[model.courses()];
        queue = new int[model.goals()];
        needed = new boolean[model.goals()];
        left = Arrays.copyOfRange(model.weeks.before, 1, model.horizon() + 1);
        room = new int[model.horizon()];
        Arrays.fill(room, model.maxParallel);
        goalWeek = new short[model.goals()];
        weigh(reached);
    }

    /** Goes to where a label stands. */
    void go(Label label) {
        minutes = label.minutes;
        money = label.money;
        week = label.week;
        if (model.pure) {
            for (int t = 0; t < left.length; t++) {
                left[t] = Math.max(0, model.weeks.before[t + 1] - minutes);
            }
        } else {
            goalWeek = label.lying.goalWeek;
            System.arraycopy(label.lying.left, 0, left, 0, left.length);
            System.arraycopy(label.lying.room, 0, room, 0, room.length);
        }
        weigh(label.goals);
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

    /** Makes the weeks of goals that no useful course needs any more all the same. */
    void forget(short[] weeks) {
        Arrays.fill(needed, false);
        for (int c = 0; c < useful.length; c++) {
            for (int i = 0; useful[c] && i < model.needs[c].length; i++) {
                needed[model.needs[c][i]] = true;
            }
        }
        for (int g = 0; g < weeks.length; g++) {
            weeks[g] = needed[g] ? weeks[g] : 0;
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
