package skillway.scheduling.search;

import skillway.scheduling.prepare.Model;

/** Spreads a course so that the weeks it lies in stay as even as possible: it takes what stands above a water line. */
final class LevelFill {

    private final Model model;
    private final Grid grid;

    LevelFill(Model model, Grid grid) {
        this.model = model;
        this.grid = grid;
    }

    /** Fills the stretch between the course's start and end, and draws them in where no minutes fell. */
    void fill(int course) {
        int line = waterLine(course);
        int todo = model.minutes[course];
        for (int week = grid.start[course]; week <= grid.end[course]; week++) {
            todo -= grid.take(course, week, Math.min(todo, above(course, week, line)));
        }
        for (int week = grid.end[course]; todo > 0; week--) {
            todo -= top(course, week, todo);
        }
        while (grid.cell(course, grid.start[course]) == 0) {
            grid.start[course]++;
        }
        while (grid.cell(course, grid.end[course]) == 0) {
            grid.end[course]--;
        }
    }

    /** Adds what the line left over. */
    private int top(int course, int week, int todo) {
        int has = grid.cell(course, week);
        grid.left[week] += has;
        int more = Math.min(todo, grid.share(course, week) - has);
        grid.take(course, week, has + more);
        return more;
    }

    /** The lowest line above which there are no more minutes than the course has. */
    private int waterLine(int course) {
        int low = 0;
        int high = highest(course);
        while (low < high) {
            int middle = low + (high - low) / 2;
            long sum = 0;
            for (int week = grid.start[course]; week <= grid.end[course]; week++) {
                sum += above(course, week, middle);
            }
            if (sum <= model.minutes[course]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int highest(int course) {
        int most = 0;
        for (int week = grid.start[course]; week <= grid.end[course]; week++) {
            most = Math.max(most, grid.left[week]);
        }
        return most;
    }

    private int above(int course, int week, int line) {
        return Math.min(grid.share(course, week), Math.max(0, grid.left[week] - line));
    }
}
