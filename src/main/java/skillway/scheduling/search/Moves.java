package skillway.scheduling.search;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** Small random changes of a sequence: take a course in or out, swap it for another, move it, lay it out differently. */
final class Moves {

    private static final int MOST_SLACK = 6;
    private static final int MOST_SKIPPED = 3;
    private static final int DEEPEST_CHAIN = 24;

    private final Model model;
    private final Dice dice;
    private final int[] at;
    private final boolean[] underWay;
    private final boolean shapes;

    Moves(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
        at = new int[model.courses()];
        underWay = new boolean[model.courses()];
        shapes = !model.pure;
    }

    /** Changes the sequence at random. */
    void change(Sequence sequence) {
        int kind = dice.below(100);
        if (sequence.size == 0 || kind < 25) {
            takeIn(sequence);
        } else if (kind < 32) {
            sequence.remove(dice.below(sequence.size));
        } else if (kind < 50) {
            exchange(sequence);
        } else if (kind < 58) {
            swap(sequence);
        } else if (kind < 80 || !shapes) {
            move(sequence);
        } else {
            reshape(sequence);
        }
    }

    private void takeIn(Sequence sequence) {
        int course = somebodyOutside(sequence);
        if (course >= 0) {
            include(course, dice.below(sequence.size + 1), sequence, 0);
        }
    }

    private int somebodyOutside(Sequence sequence) {
        locate(sequence);
        for (int tries = 0; tries < 20 && sequence.size < at.length; tries++) {
            int course = dice.chance(50) ? dice.below(at.length) : anyGiver();
            if (course >= 0 && at[course] < 0) {
                return course;
            }
        }
        return -1;
    }

    private int anyGiver() {
        return model.goals() == 0 ? -1 : giverOf(dice.below(model.goals()));
    }

    private int giverOf(int goal) {
        int[] givers = model.givers[goal];
        return givers.length == 0 ? -1 : givers[dice.below(givers.length)];
    }

    /** Takes a course out and lets another that gives one of its goals take its place. */
    private void exchange(Sequence sequence) {
        int position = dice.below(sequence.size);
        int course = sequence.remove(position);
        int[] gives = model.gives[course];
        if (gives.length == 0) {
            return;
        }
        locate(sequence);
        int other = giverOf(gives[dice.below(gives.length)]);
        if (other != course && at[other] < 0) {
            include(other, position, sequence, 0);
        }
    }

    private void swap(Sequence sequence) {
        int a = dice.below(sequence.size);
        int b = dice.below(sequence.size);
        int course = sequence.order[a];
        sequence.order[a] = sequence.order[b];
        sequence.order[b] = course;
    }

    /** Moves a course, near or far; going forward in time it takes along what it needs. */
    private void move(Sequence sequence) {
        int from = dice.below(sequence.size);
        int to = dice.chance(50) ? dice.below(sequence.size) : from + dice.below(9) - 4;
        to = Math.max(0, Math.min(sequence.size - 1, to));
        if (to < from && dice.chance(50)) {
            int course = sequence.remove(from);
            locate(sequence);
            include(course, to, sequence, 0);
        } else {
            sequence.move(from, to);
        }
    }

    private void reshape(Sequence sequence) {
        int course = sequence.order[dice.below(sequence.size)];
        if (model.cohort[course]) {
            sequence.skip[course] = (byte) dice.below(Math.min(MOST_SKIPPED, model.sessions[course].count()) + 1);
        } else {
            sequence.fill[course] = (byte) dice.below(3);
            sequence.slack[course] = (byte) (dice.chance(50) ? 0 : dice.below(MOST_SLACK + 1));
        }
    }

    /** Inserts a course and, before it, what it needs and the sequence does not hold yet; returns the place behind it. */
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

    private void locate(Sequence sequence) {
        Arrays.fill(at, -1);
        for (int i = 0; i < sequence.size; i++) {
            at[sequence.order[i]] = i;
        }
    }
}
