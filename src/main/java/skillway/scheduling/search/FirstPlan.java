package skillway.scheduling.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/**
 * The first plan: musts, then again and again the course that brings most points per minute, with all it needs before.
 */
final class FirstPlan {

    private final Model model;
    private final Sequence sequence;
    private final long[] work;
    private final boolean[] chosen;
    private final boolean[] reached;
    private final int[] seenAt;
    private final int[] chain;
    private int look;
    private int length;
    private long used;

    private FirstPlan(Model model, Sequence sequence) {
        this.model = model;
        this.sequence = sequence;
        chosen = new boolean[model.courses()];
        reached = new boolean[model.goals()];
        seenAt = new int[Math.max(model.courses(), model.goals())];
        chain = new int[model.courses()];
        work = new ChainWork(model).minutes();
    }

    /** Writes the courses of a first plan into an empty sequence. */
    static void into(Sequence sequence, Model model) {
        FirstPlan plan = new FirstPlan(model, sequence);
        plan.takeMusts();
        plan.takeBest();
    }

    private void takeMusts() {
        IntStream.range(0, model.goals())
                .filter(g -> model.due[g] != Weeks.NEVER)
                .boxed()
                .sorted(Comparator.comparingInt(g -> model.due[g]))
                .forEach(g -> take(cheapestGiver(g)));
        IntStream.range(0, model.courses())
                .filter(c -> model.must[c])
                .boxed()
                .sorted(Comparator.comparingInt(c -> model.earliestEnd[c]))
                .forEach(this::takeUnlessAll);
    }

    /** When all are to be placed, the order is the question, not the choice: the best first. */
    private void takeUnlessAll(int course) {
        if (IntStream.range(0, model.courses()).anyMatch(c -> !model.must[c])) {
            take(course);
        }
    }

    private void takeBest() {
        for (int best = best(); best >= 0; best = best()) {
            take(best);
        }
    }

    private int best() {
        int best = -1;
        double most = 0;
        for (int c = 0; c < chosen.length; c++) {
            double rate = chosen[c] ? -1 : rate(c);
            if (rate > most) {
                most = rate;
                best = c;
            }
        }
        return best;
    }

    private double rate(int course) {
        look++;
        length = 0;
        collect(course);
        long minutes = 0;
        for (int i = 0; i < length; i++) {
            minutes += model.minutes[chain[i]];
        }
        int end = model.weeks.weekOf(used + minutes);
        if (end == Weeks.NEVER) {
            return model.must[course] ? 1.0 / minutes : -1;
        }
        long gain = pointsPerWeek() * (model.horizon() - Math.max(end, model.earliestEnd[course])) - minutes;
        return model.must[course] ? Math.max(1, gain) / (double) minutes : gain / (double) minutes;
    }

    /** Points a week of all goals that the collected courses reach for the first time. */
    private long pointsPerWeek() {
        look++;
        long points = 0;
        for (int i = 0; i < length; i++) {
            for (int g : model.gives[chain[i]]) {
                if (!reached[g] && seenAt[g] != look) {
                    seenAt[g] = look;
                    points += model.worth[g];
                }
            }
        }
        return points;
    }

    /** Appends the course, after all it needs, to the chain. */
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
        chain[length++] = course;
    }

    private int cheapestGiver(int goal) {
        int cheapest = -1;
        for (int c : model.givers[goal]) {
            if (cheapest < 0 || work[c] < work[cheapest]) {
                cheapest = c;
            }
        }
        return cheapest;
    }

    private void take(int course) {
        look++;
        length = 0;
        collect(course);
        for (int c : Arrays.copyOf(chain, length)) {
            chosen[c] = true;
            sequence.add(c);
            used += model.minutes[c];
            for (int g : model.gives[c]) {
                reached[g] = true;
            }
        }
    }
}
