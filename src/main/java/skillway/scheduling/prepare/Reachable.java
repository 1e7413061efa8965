package skillway.scheduling.prepare;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The earliest a course can end, its cheapest needs before it and nothing else in the way.
 *
 * <p>Knuth's generalisation of Dijkstra's algorithm to AND/OR graphs: courses are settled in the order in which they end.
 */
final class Reachable {

    /** When a course ends that may start once its needs are met. */
    @FunctionalInterface
    interface Finish {
        long after(int course, long needsMet);
    }

    /** A course or goal that is never reached. */
    static final long NEVER = Long.MAX_VALUE;

    private record Event(long when, int course) {}

    private final int[][] needs;
    private final int[][] gives;
    private final Finish finish;
    private final int[] open;
    private final long[] met;
    private final PriorityQueue<Event> queue = new PriorityQueue<>((a, b) -> Long.compare(a.when, b.when));

    /** For each goal the earliest it is reached. */
    final long[] goal;

    /** For each course the earliest it ends. */
    final long[] course;

    Reachable(int[][] needs, int[][] gives, int goals, Finish finish) {
        this.needs = needs;
        this.gives = gives;
        this.finish = finish;
        goal = filled(goals, NEVER);
        course = filled(needs.length, NEVER);
        open = new int[needs.length];
        met = new long[needs.length];
        settle(coursesByNeed(goals));
    }

    private void settle(int[][] needing) {
        for (int c = 0; c < needs.length; c++) {
            open[c] = needs[c].length;
            offer(c);
        }
        for (Event next = queue.poll(); next != null; next = queue.poll()) {
            course[next.course] = next.when;
            for (int g : gives[next.course]) {
                if (goal[g] == NEVER) {
                    reach(g, next.when, needing[g]);
                }
            }
        }
    }

    private void reach(int g, long when, int[] needing) {
        goal[g] = when;
        for (int c : needing) {
            open[c]--;
            met[c] = Math.max(met[c], when);
            offer(c);
        }
    }

    private void offer(int c) {
        long when = open[c] == 0 ? finish.after(c, met[c]) : NEVER;
        if (when != NEVER) {
            queue.add(new Event(when, c));
        }
    }

    private int[][] coursesByNeed(int goals) {
        return Model.inverse(needs, goals);
    }

    private static long[] filled(int size, long value) {
        long[] array = new long[size];
        Arrays.fill(array, value);
        return array;
    }
}
