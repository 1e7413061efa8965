package skillway.scheduling.search;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** Puts a course into a sequence and, before it, what it needs. */
final class Inclusion {

    private static final int DEEPEST_CHAIN = 24;

    private final Model model;
    private final Dice dice;
    private final int[] at;
    private final boolean[] underWay;

    Inclusion(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
        at = new int[model.courses()];
        underWay = new boolean[model.courses()];
    }

    /** Whether the sequence, as it was when located, holds the course. */
    boolean holds(int course) {
        return at[course] >= 0;
    }

    /** Notes where each course stands. */
    void locate(Sequence sequence) {
        Arrays.fill(at, -1);
        for (int i = 0; i < sequence.size; i++) {
            at[sequence.order[i]] = i;
        }
    }

    /** A course that gives the goal, picked at random; -1 if there is none. */
    int giverOf(int goal) {
        int[] givers = model.givers[goal];
        return givers.length == 0 ? -1 : givers[dice.below(givers.length)];
    }

    /** Inserts a course that the located sequence does not hold. */
    void include(int course, int position, Sequence sequence) {
        include(course, position, sequence, 0);
    }

    /** Returns the place behind the inserted course. */
    private int include(int course, int position, Sequence sequence, int depth) {
        underWay[course] = true;
        int place = position;
        for (int goal : model.needs[course]) {
            place = secure(goal, place, sequence, depth);
        }
        underWay[course] = false;
        if (at[course] >= 0) {
            return place;
        }
        sequence.insert(place, course);
        locate(sequence);
        return place + 1;
    }

    /** Sees to it that something before the place gives the goal; returns where the place is then. */
    private int secure(int goal, int place, Sequence sequence, int depth) {
        int first = firstGiver(goal);
        if (first >= 0 && first < place) {
            return place;
        }
        if (first >= 0 && dice.chance(50)) {
            return first + 1;
        }
        int giver = first >= 0 ? sequence.order[first] : giverOf(goal);
        if (giver < 0 || underWay[giver] || depth > DEEPEST_CHAIN) {
            return place;
        }
        if (first >= 0) {
            sequence.remove(first);
            locate(sequence);
        }
        return include(giver, place, sequence, depth + 1);
    }

    private int firstGiver(int goal) {
        int first = -1;
        for (int c : model.givers[goal]) {
            if (at[c] >= 0 && (first < 0 || at[c] < first)) {
                first = at[c];
            }
        }
        return first;
    }
}
