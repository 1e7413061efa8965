package skillway.scheduling.bound;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;

/** The first week in which each course can end and each goal be reached after a position: what they need takes its time. */
final class Heads {

    private static final long NEVER = Long.MAX_VALUE / 2;
    private static final int ROUNDS = 2;

    /** For each course the first week in which it can end; the horizon if it cannot. */
    final int[] course;

    /** For each goal the first week in which it can be reached. */
    final int[] goal;

    private final Model model;
    private final int[] order;
    private final int[] atAll;
    private final long[] work;
    private final Spans spans;
    private final Ends ends;

    Heads(Model model, Spans spans) {
        this.model = model;
        this.spans = spans;
        ends = new Ends(model);
        course = new int[model.courses()];
        goal = new int[model.goals()];
        work = new long[model.courses()];
        Closure closure = new Closure(model);
        long[] least =
                IntStream.range(0, course.length).mapToLong(closure::minutes).toArray();
        order = IntStream.range(0, course.length)
                .boxed()
                .sorted(Comparator.comparingLong(c -> least[c]))
                .mapToInt(Integer::intValue)
                .toArray();
        atAll = new int[course.length];
        Arrays.setAll(
                atAll, c -> Math.max(model.earliestEnd[c], Math.min(model.horizon(), model.weeks.weekOf(least[c]))));
    }

    /** Looks from a position on. */
    void look(Position at) {
        for (int c = 0; c < work.length; c++) {
            work[c] = at.useful[c] ? model.minutes[c] : NEVER;
        }
        for (int c : order) {
            if (at.useful[c]) {
                work[c] += workBefore(c, at);
                int week = Math.min(model.horizon(), model.weeks.weekOf(at.minutes + work[c]));
                course[c] = Math.max(Math.max(at.week, atAll[c]), week);
            }
        }
        settleGoals(at);
        for (int round = 0; !model.pure && round < ROUNDS; round++) {
            waitForNeeds(at);
            settleGoals(at);
        }
    }

    /** A course that starts after its needs ends no sooner than its pace or runs allow. */
    private void waitForNeeds(Position at) {
        for (int c : order) {
            if (at.useful[c]) {
                int met = 0;
                for (int need : model.needs[c]) {
                    met = Math.max(met, Position.has(at.reached, need) ? at.goalWeek[need] : goal[need]);
                }
                course[c] = met < model.horizon() ? Math.max(course[c], ends.from(c, met)) : model.horizon();
            }
        }
    }

    private void settleGoals(Position at) {
        Arrays.fill(goal, model.horizon());
        for (int c : order) {
            if (at.useful[c]) {
                while (course[c] < model.horizon() && spans.start[c * model.horizon() + course[c]] < 0) {
                    course[c]++;
                }
                for (int g : model.gives[c]) {
                    goal[g] = Math.min(goal[g], course[c]);
                }
            }
        }
    }

    /** Minutes of the longest of its needs that are still open, each met in the shortest way known. */
    private long workBefore(int c, Position at) {
        long most = 0;
        for (int need : model.needs[c]) {
            if (!Position.has(at.reached, need)) {
                long least = NEVER;
                for (int giver : model.givers[need]) {
                    least = giver == c ? least : Math.min(least, work[giver]);
                }
                most = Math.max(most, least);
            }
        }
        return most;
    }
}
