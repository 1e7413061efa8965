package skillway.scheduling.search;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/**
 * Makes room for a course by moving minutes of others to other weeks in which they are open anyway. None of them starts or ends in
 * another week than before: this is what laying one course after another cannot do by itself.
 */
final class Room {

    private static final int MOST_IN_A_WEEK = 8;

    /** It looks at weeks that could hold so many times the course. */
    private static final int LOOK_BACK = 2;

    private final Model model;
    private final Grid grid;
    private final int[] members;
    private final int[] count;
    private int[] shifts = new int[64];
    private int shifted;
    private int first;
    private int last;
    private long missing;

    Room(Model model, Grid grid) {
        this.model = model;
        this.grid = grid;
        members = new int[grid.horizon * MOST_IN_A_WEEK];
        count = new int[grid.horizon];
    }

    void clear() {
        Arrays.fill(count, 0);
    }

    /** Lets the minutes of a course that was laid out be moved. */
    void add(int course) {
        for (int week = grid.start[course]; week <= grid.end[course]; week++) {
            if (count[week] < MOST_IN_A_WEEK) {
                members[week * MOST_IN_A_WEEK + count[week]++] = course;
            }
        }
    }

    /** Lays a course so that it ends in this week; false, and nothing changed, when no moving of minutes makes that possible. */
    boolean fit(int course, int from, int end) {
        if (!hopeful(course, from, end)) {
            return false;
        }
        shifted = 0;
        for (int week = first; week <= last && missing > 0; week++) {
            clearOut(week, course);
        }
        while (first < last && grid.share(course, first) == 0) {
            first++;
        }
        if (missing > 0 || !grid.mayStart(first) || grid.share(course, last) == 0) {
            undo();
            return false;
        }
        lay(course);
        return true;
    }

    /** Counts the minutes that are missing in the last weeks, and whether these could hold them if they were empty. */
    private boolean hopeful(int course, int from, int end) {
        last = end;
        first = end + 1;
        missing = model.minutes[course];
        long most = 0;
        while (first > from && !grid.isFull(first - 1) && most < (long) LOOK_BACK * model.minutes[course]) {
            first--;
            int share = grid.share(course, first);
            missing -= share;
            most += count[first] == 0 ? share : Math.min(model.pace[course], model.weeks.budget[first]);
        }
        return missing > 0 && most >= model.minutes[course];
    }

    private void clearOut(int week, int course) {
        for (int i = 0; i < count[week] && missing > 0; i++) {
            int other = members[week * MOST_IN_A_WEEK + i];
            for (int to = grid.start[other]; to <= grid.end[other] && missing > 0; to++) {
                int lack = model.pace[course] - grid.left[week];
                int most = (int) Math.min(missing, Math.min(lack, movable(other, week)));
                int minutes = Math.min(most, Math.min(spare(to, course), grid.share(other, to)));
                minutes = Math.min(minutes, model.pace[other] - grid.cell(other, to));
                if (to != week && minutes > 0) {
                    shift(other, week, to, minutes);
                    missing -= minutes;
                }
            }
        }
    }

    /** Minutes that may leave a week: a first or last week keeps one. */
    private int movable(int other, int week) {
        boolean edge = week == grid.start[other] || week == grid.end[other];
        return grid.cell(other, week) - (edge ? 1 : 0);
    }

    /** Minutes of a week that the course itself cannot use. */
    private int spare(int week, int course) {
        boolean inside = week >= first && week <= last;
        return inside ? grid.left[week] - grid.share(course, week) : grid.left[week];
    }

    private void shift(int other, int week, int to, int minutes) {
        grid.shift(other, week, to, minutes);
        if (shifted + 4 > shifts.length) {
            shifts = Arrays.copyOf(shifts, 2 * shifts.length);
        }
        shifts[shifted++] = other;
        shifts[shifted++] = week;
        shifts[shifted++] = to;
        shifts[shifted++] = minutes;
    }

    private void undo() {
        while (shifted > 0) {
            shifted -= 4;
            grid.shift(shifts[shifted], shifts[shifted + 2], shifts[shifted + 1], shifts[shifted + 3]);
        }
    }

    private void lay(int course) {
        grid.start[course] = first;
        grid.end[course] = last;
        int todo = model.minutes[course];
        for (int week = first; week <= last; week++) {
            todo -= grid.take(course, week, grid.share(course, week, todo));
        }
    }
}
