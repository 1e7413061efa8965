package skillway.scheduling.search;

import skillway.scheduling.prepare.Model;

/** Lays courses that are done at one's own pace. */
final class OwnPace {

    private final Model model;
    private final Grid grid;
    private final LevelFill level;
    private final Room room;

    OwnPace(Model model, Grid grid) {
        this.model = model;
        this.grid = grid;
        level = new LevelFill(model, grid);
        room = new Room(model, grid);
    }

    /** Forgets all courses. */
    void clear() {
        room.clear();
    }

    /** Lays a course from this week on, in the way the sequence says; false when it finds no place. */
    boolean put(int course, int from, Sequence how) {
        boolean found = findEarliest(course, from);
        boolean bends = model.wishes.least[course] <= 1;
        if (how.push[course] && bends && room.fit(course, from, (found ? grid.end[course] : grid.horizon) - 1)) {
            room.add(course);
            return true;
        }
        if (found) {
            fill(course, how);
        }
        if (found && bends && !model.pure) {
            room.add(course);
        }
        return found;
    }

    private void fill(int course, Sequence how) {
        int slack = how.slack[course];
        int first = grid.start[course];
        int last = grid.end[course];
        switch (model.wishes.least[course] > 1 ? Sequence.EARLY : how.fill[course]) {
            case Sequence.LATE -> fillLate(course, slack);
            case Sequence.LEVEL -> fillLevel(course, slack);
            default -> fillEarly(course, slack);
        }
        if (!grid.mayStart(grid.start[course])) {
            grid.release(course);
            grid.start[course] = first;
            grid.end[course] = last;
            fillEarly(course);
        }
    }

    /** Sets start and end to the stretch that ends first. */
    private boolean findEarliest(int course, int from) {
        int todo = model.minutes[course];
        int first = -1;
        for (int week = from; week < grid.horizon; week++) {
            if (grid.isFull(week) || (first < 0 && !grid.mayStart(week))) {
                todo = model.minutes[course];
                first = -1;
                continue;
            }
            int here = grid.share(course, week, todo);
            todo -= here;
            first = first < 0 && here > 0 ? week : first;
            if (todo <= 0) {
                grid.start[course] = first;
                grid.end[course] = week;
                return true;
            }
        }
        return false;
    }

    private void fillEarly(int course, int slack) {
        int first = grid.start[course];
        int last = grid.end[course];
        if (slack > 0 && !findEarliest(course, first + slack)) {
            grid.start[course] = first;
            grid.end[course] = last;
        }
        fillEarly(course);
    }

    private void fillLevel(int course, int slack) {
        grid.end[course] = later(grid.end[course], slack);
        level.fill(course);
    }

    /** So many weeks later, as long as the weeks between have room for a course. */
    private int later(int week, int slack) {
        int later = week;
        while (later - week < slack && later + 1 < grid.horizon && !grid.isFull(later + 1)) {
            later++;
        }
        return later;
    }

    private void fillEarly(int course) {
        int todo = model.minutes[course];
        for (int week = grid.start[course]; week <= grid.end[course]; week++) {
            todo -= grid.take(course, week, grid.share(course, week, todo));
        }
    }

    private void fillLate(int course, int slack) {
        int week = later(grid.end[course], slack);
        int todo = model.minutes[course];
        int end = -1;
        for (; todo > 0; week--) {
            int here = grid.take(course, week, Math.min(todo, grid.share(course, week)));
            end = end < 0 && here > 0 ? week : end;
            todo -= here;
        }
        grid.start[course] = week + 1;
        grid.end[course] = end;
    }
}
