package skillway.scheduling.exact;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/**
 * Shares out the minutes of courses whose first and last weeks are known.
 *
 * <p>Each course takes the earliest minutes it can get; where none are left, others make room along an augmenting path (Ford and
 * Fulkerson).
 */
final class Minutes {

    private static final int NOWHERE = -1;

    private final Facts facts;
    private final Model model;
    private final int horizon;
    private final int[] first;
    private final int[] last;
    private final long[] left;
    private final long[][] minutes;
    private final long[][] fixed;
    private final int[] mover;
    private final int[] cameFrom;

    Minutes(Facts facts, int[] first, int[] last) {
        this.facts = facts;
        this.first = first;
        this.last = last;
        model = facts.model;
        horizon = facts.horizon;
        left = Arrays.stream(model.weeks.budget).asLongStream().toArray();
        minutes = new long[facts.courses][horizon];
        fixed = new long[facts.courses][horizon];
        mover = new int[horizon];
        cameFrom = new int[horizon];
    }

    /** Minutes of a course in a week. */
    long of(int course, int week) {
        return minutes[course][week];
    }

    /** Gives a course minutes that stay where they are. */
    void reserve(int course, int week, int amount) {
        fixed[course][week] = amount;
        move(course, week, amount);
    }

    /** Gives a course all minutes it still lacks. */
    void fill(int course) {
        long todo = model.minutes[course] - Arrays.stream(minutes[course]).sum();
        while (todo > 0) {
            int week = weekWithRoom(course);
            if (week == NOWHERE) {
                throw new IllegalStateException("Minutes of course %d find no week.".formatted(course));
            }
            long amount = Math.min(todo, narrowest(week));
            for (int at = week; at != NOWHERE; at = cameFrom[at]) {
                move(mover[at], at, amount);
                if (cameFrom[at] != NOWHERE) {
                    move(mover[at], cameFrom[at], -amount);
                }
            }
            todo -= amount;
        }
    }

    private void move(int course, int week, long amount) {
        minutes[course][week] += amount;
        left[week] -= amount;
    }

    /** A week with minutes left, reached by moving courses from week to week; the tables tell the way. */
    private int weekWithRoom(int course) {
        int[] queue = new int[horizon];
        int size = 0;
        Arrays.fill(mover, NOWHERE);
        size = reach(course, NOWHERE, queue, size);
        for (int i = 0; i < size; i++) {
            if (left[queue[i]] > 0) {
                return queue[i];
            }
            for (int other = 0; other < facts.courses; other++) {
                if (minutes[other][queue[i]] > fixed[other][queue[i]]) {
                    size = reach(other, queue[i], queue, size);
                }
            }
        }
        return NOWHERE;
    }

    private int reach(int course, int from, int[] queue, int size) {
        int more = size;
        for (int week = first[course]; week <= last[course]; week++) {
            if (mover[week] == NOWHERE && minutes[course][week] < facts.share(course, week)) {
                mover[week] = course;
                cameFrom[week] = from;
                queue[more++] = week;
            }
        }
        return more;
    }

    private long narrowest(int end) {
        long least = left[end];
        for (int at = end; at != NOWHERE; at = cameFrom[at]) {
            int c = mover[at];
            least = Math.min(least, facts.share(c, at) - minutes[c][at]);
            if (cameFrom[at] != NOWHERE) {
                least = Math.min(least, minutes[c][cameFrom[at]] - fixed[c][cameFrom[at]]);
            }
        }
        return least;
    }
}
