package skillway.scheduling.feasible;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/** Chosen courses, the weeks in which each can lie, and who comes before whom. A node of the search: copied, then narrowed. */
final class Draft {

    private static final int FREE = -1;

    final Model model;

    /** Whether each course is chosen. */
    final boolean[] in;

    /** The first week in which each course can start. */
    final int[] first;

    /** The last week in which each course can end. */
    final int[] last;

    /** The run each cohort course joins, or -1 while that is free. */
    final int[] run;

    /** The chosen course that brings each goal first, or -1 while that is open. */
    final int[] giver;

    /** Pairs of courses in order. */
    @Nullable Arc arcs;

    Draft(Model model) {
        this.model = model;
        int n = model.courses();
        in = new boolean[n];
        first = model.notBefore.clone();
        last = new int[n];
        run = new int[n];
        Arrays.fill(last, model.horizon() - 1);
        Arrays.fill(run, FREE);
        giver = new int[model.goals()];
        Arrays.fill(giver, FREE);
    }

    private Draft(Draft other) {
        model = other.model;
        in = other.in.clone();
        first = other.first.clone();
        last = other.last.clone();
        run = other.run.clone();
        giver = other.giver.clone();
        arcs = other.arcs;
    }

    Draft copy() {
        return new Draft(this);
    }

    /** A copy in which a course lies between these weeks at most. */
    Draft within(int course, int from, int to) {
        Draft copy = copy();
        copy.first[course] = Math.max(first[course], from);
        copy.last[course] = Math.min(last[course], to);
        return copy;
    }

    /** A copy in which a cohort course joins this run. */
    Draft joining(int course, int joined) {
        Draft copy = within(course, model.sessions[course].start[joined], model.sessions[course].end[joined]);
        copy.run[course] = joined;
        return copy;
    }

    /** Takes a course in; it waits for the givers of its needs, as far as they are known. */
    void choose(int course) {
        in[course] = true;
        for (int goal : model.needs[course]) {
            if (giver[goal] != FREE) {
                arcs = new Arc(giver[goal], course, arcs);
            }
        }
    }

    /** Lets a chosen course bring a goal before any other does; all who need the goal wait for it. */
    void assign(int goal, int course) {
        giver[goal] = course;
        last[course] = Math.min(last[course], model.due[goal]);
        for (int c = 0; c < in.length; c++) {
            if (in[c] && needs(c, goal)) {
                arcs = new Arc(course, c, arcs);
            }
        }
    }

    /** Whether a goal is asked for by a chosen course or by the learner, and nobody brings it yet. */
    boolean isOpen(int goal) {
        if (giver[goal] != FREE) {
            return false;
        }
        boolean asked = model.due[goal] != Weeks.NEVER;
        for (int c = 0; c < in.length && !asked; c++) {
            asked = in[c] && needs(c, goal);
        }
        return asked;
    }

    private boolean needs(int course, int goal) {
        for (int g : model.needs[course]) {
            if (g == goal) {
                return true;
            }
        }
        return false;
    }

    /** Whether a course has to follow a run that is still to be chosen. */
    boolean awaitsRun(int course) {
        return in[course] && model.cohort[course] && run[course] == FREE;
    }

    /** Whether a run lies in the weeks left to its course. */
    boolean runFits(int course, int at) {
        return (run[course] == FREE || run[course] == at)
                && model.sessions[course].start[at] >= first[course]
                && model.sessions[course].end[at] <= last[course];
    }
}
