package skillway.scheduling.search;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** A course with all it still needs before, the cheapest ways; one object is used again for each course that is looked at. */
final class Chain {

    private final Model model;
    private final long[] work;
    private final boolean[] chosen;
    private final boolean[] reached;
    private final int[] seenAt;
    private final int[] courses;
    private int look;
    private int length;

    /**
     * @param chosen the courses of the plan so far, kept by the plan
     * @param reached the goals reached by them, kept by the plan
     */
    Chain(Model model, long[] work, boolean[] chosen, boolean[] reached) {
        this.model = model;
        this.work = work;
        this.chosen = chosen;
        this.reached = reached;
        seenAt = new int[Math.max(model.courses(), model.goals())];
        courses = new int[model.courses()];
    }

    /** Begins anew with one course; nothing for one that is chosen, or no course at all (-1). */
    void collectFor(int course) {
        look++;
        length = 0;
        collect(course);
    }

    /** The courses, each after what it needs. */
    int[] courses() {
        return Arrays.copyOf(courses, length);
    }

    long minutes() {
        long minutes = 0;
        for (int i = 0; i < length; i++) {
            minutes += model.minutes[courses[i]];
        }
        return minutes;
    }

    /** Points a week of all goals that the courses reach for the first time. */
    long pointsPerWeek() {
        look++;
        long points = 0;
        for (int i = 0; i < length; i++) {
            for (int g : model.gives[courses[i]]) {
                if (!reached[g] && seenAt[g] != look) {
                    seenAt[g] = look;
                    points += model.worth[g];
                }
            }
        }
        return points;
    }

    /** The course that reaches a goal with the least work; -1 if none does. */
    int cheapestGiver(int goal) {
        int cheapest = -1;
        for (int c : model.givers[goal]) {
            if (cheapest < 0 || work[c] < work[cheapest]) {
                cheapest = c;
            }
        }
        return cheapest;
    }

    private void collect(int course) {
        if (course < 0 || chosen[course] || seenAt[course] == look) {
            return;
        }
        seenAt[course] = look;
        for (int g : model.needs[course]) {
            if (!reached[g]) {
                collect(cheapestGiver(g));
            }
        }
        courses[length++] = course;
    }
}
