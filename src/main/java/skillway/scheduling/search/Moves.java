package skillway.scheduling.search;

import skillway.scheduling.prepare.Model;

/** Small random changes of a sequence: take a course in or out, swap it for another, move it, lay it out differently. */
final class Moves {

    private static final int MOST_SLACK = 6;
    private static final int MOST_SKIPPED = 3;
    private static final int TRIES = 20;

    private final Model model;
    private final Dice dice;
    private final Inclusion inclusion;
    private final Distance before;

    Moves(Model model, Dice dice, Distance before) {
        this.model = model;
        this.before = before;
        this.dice = dice;
        inclusion = new Inclusion(model, dice);
    }

    /** Changes the sequence at random. */
    void change(Sequence sequence) {
        int kind = dice.below(100);
        if (sequence.size == 0 || kind < 20) {
            takeIn(sequence);
        } else if (kind < 27) {
            sequence.remove(dice.below(sequence.size));
        } else if (kind < 39) {
            exchange(sequence);
        } else if (kind < 54) {
            replace(sequence);
        } else if (kind < 62) {
            swap(sequence);
        } else if (kind < 82 || (model.pure && !before.matters())) {
            move(sequence);
        } else {
            reshape(sequence);
        }
    }

    private void takeIn(Sequence sequence) {
        int course = somebodyOutside(sequence);
        if (course >= 0) {
            inclusion.include(course, dice.below(sequence.size + 1), sequence);
        }
    }

    private int somebodyOutside(Sequence sequence) {
        inclusion.locate(sequence);
        for (int tries = 0; tries < TRIES && sequence.size < model.courses(); tries++) {
            int course = dice.chance(50) ? dice.below(model.courses()) : anyGiver();
            if (course >= 0 && !inclusion.holds(course)) {
                return course;
            }
        }
        return -1;
    }

    private int anyGiver() {
        return model.goals() == 0 ? -1 : inclusion.giverOf(dice.below(model.goals()));
    }

    /** Takes a course out and lets another that gives one of its goals take its place. */
    private void exchange(Sequence sequence) {
        int position = dice.below(sequence.size);
        int course = sequence.remove(position);
        int[] gives = model.gives[course];
        if (gives.length == 0) {
            return;
        }
        inclusion.locate(sequence);
        int other = inclusion.giverOf(gives[dice.below(gives.length)]);
        if (other != course && !inclusion.holds(other)) {
            inclusion.include(other, position, sequence);
        }
    }

    /** Takes a course out and lets any other take its place, and perhaps its money. */
    private void replace(Sequence sequence) {
        int other = somebodyOutside(sequence);
        if (other >= 0) {
            int position = dice.below(sequence.size);
            sequence.remove(position);
            inclusion.locate(sequence);
            inclusion.include(other, position, sequence);
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
            inclusion.locate(sequence);
            inclusion.include(course, to, sequence);
        } else {
            sequence.move(from, to);
        }
    }

    private void reshape(Sequence sequence) {
        int course = sequence.order[dice.below(sequence.size)];
        sequence.hold[course] = 0;
        if (before.knows(course) && dice.chance(50)) {
            sequence.fill[course] = Sequence.AS_BEFORE;
            sequence.hold[course] = (short) before.start(course);
        } else if (model.cohort[course]) {
            sequence.skip[course] = (byte) dice.below(Math.min(MOST_SKIPPED, model.sessions[course].count()) + 1);
        } else {
            sequence.fill[course] = (byte) dice.below(3);
            sequence.push[course] = dice.chance(25);
            sequence.slack[course] = (byte) (dice.chance(50) ? 0 : dice.below(MOST_SLACK + 1));
        }
    }
}
