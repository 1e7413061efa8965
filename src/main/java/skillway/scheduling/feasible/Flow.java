package skillway.scheduling.feasible;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Finds weeks for all minutes if there are any, whatever order the courses end up in: a maximum flow from courses to weeks by shortest
 * augmenting paths (Edmonds and Karp).
 */
final class Flow {

    private static final int UNSEEN = -2;
    private static final int ROOT = -1;

    private final Shares shares;
    private final int horizon;
    private final int[] weekFrom;
    private final int[] courseFrom;
    private final Deque<Integer> next = new ArrayDeque<>();

    private Flow(Shares shares) {
        this.shares = shares;
        horizon = shares.left.length;
        weekFrom = new int[horizon];
        courseFrom = new int[shares.todo.length];
    }

    /** Completes the shares; false when the minutes do not fit. */
    static boolean complete(Shares shares) {
        Flow flow = new Flow(shares);
        for (int c : shares.courses) {
            while (shares.todo[c] > 0) {
                if (!flow.push(c)) {
                    return false;
                }
            }
        }
        return shares.isComplete();
    }

    private boolean push(int course) {
        int week = search(course);
        if (week < 0) {
            return false;
        }
        int amount = Math.min(shares.todo[course], shares.left[week]);
        for (int w = week, c = weekFrom[w]; ; w = courseFrom[c], c = weekFrom[w]) {
            amount = Math.min(amount, shares.spare(c, w));
            if (courseFrom[c] == ROOT) {
                break;
            }
            amount = Math.min(amount, shares.movable(c, courseFrom[c]));
        }
        move(week, amount);
        return true;
    }

    private void move(int week, int amount) {
        for (int w = week, c = weekFrom[w]; ; w = courseFrom[c], c = weekFrom[w]) {
            shares.give(c, w, amount);
            if (courseFrom[c] == ROOT) {
                return;
            }
            shares.give(c, courseFrom[c], -amount);
        }
    }

    /** A week with minutes left that the course reaches by moving others aside; -1 if there is none. */
    private int search(int course) {
        Arrays.fill(weekFrom, UNSEEN);
        Arrays.fill(courseFrom, UNSEEN);
        courseFrom[course] = ROOT;
        next.clear();
        next.add(course);
        while (!next.isEmpty()) {
            int c = next.remove();
            for (int week = shares.draft.first[c]; week <= shares.draft.last[c]; week++) {
                if (weekFrom[week] == UNSEEN && shares.spare(c, week) > 0) {
                    weekFrom[week] = c;
                    if (shares.left[week] > 0) {
                        return week;
                    }
                    lookAtCoursesIn(week);
                }
            }
        }
        return -1;
    }

    private void lookAtCoursesIn(int week) {
        for (int other : shares.courses) {
            if (courseFrom[other] == UNSEEN && shares.movable(other, week) > 0) {
                courseFrom[other] = week;
                next.add(other);
            }
        }
    }
}
