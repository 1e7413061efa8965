package skillway.scheduling.search;

import skillway.scheduling.prepare.Model;

/** Lays one course after another into the weeks. */
final class Layout {

    /** The weeks. */
    final Grid grid;

    private final Model model;
    private final LevelFill level;
    private final AsGiven asGiven;
    private final Distance before;

    Layout(Model model, Distance before) {
        this.model = model;
        this.before = before;
        grid = new Grid(model);
        level = new LevelFill(model, grid);
        asGiven = new AsGiven(model, grid);
    }

    /** Lays a course from this week on, in the way the sequence says; false when it finds no place. */
    boolean put(int course, int from, Sequence how) {
        boolean placed = (how.fill[course] == Sequence.AS_BEFORE && stay(course, from)) || find(course, from, how);
        if (placed) {
            grid.open(course);
        }
        return placed;
    }

    private boolean find(int course, int from, Sequence how) {
        return model.cohort[course]
                ? asGiven.join(course, from, how.skip[course])
                : model.pinnedTo[course] >= 0
                        ? pin(course, from, how.fill[course] % Sequence.AS_BEFORE != Sequence.EARLY)
                        : putAtOwnPace(course, from, how);
    }

    /** Lays a course exactly as it lay in the earlier plan, if there is room. */
    private boolean stay(int course, int from) {
        int first = before.start(course);
        int[] minutes = before.minutes(course);
        boolean stays = before.whole(course) && first >= from && asGiven.fits(first, minutes);
        if (stays) {
            asGiven.lay(course, first, minutes);
        }
        return stays;
    }

    private boolean putAtOwnPace(int course, int from, Sequence how) {
        if (!findEarliest(course, from)) {
            return false;
        }
        int first = grid.start[course];
        int last = grid.end[course];
        switch (model.wishes.least[course] > 1 ? Sequence.EARLY : how.fill[course]) {
            case Sequence.LATE -> fillLate(course, how.slack[course]);
            case Sequence.LEVEL -> level.fill(course);
            default -> fillEarly(course);
        }
        if (!grid.mayStart(grid.start[course])) {
            grid.release(course);
            grid.start[course] = first;
            grid.end[course] = last;
            fillEarly(course);
        }
        return true;
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

    private void fillEarly(int course) {
        int todo = model.minutes[course];
        for (int week = grid.start[course]; week <= grid.end[course]; week++) {
            todo -= grid.take(course, week, grid.share(course, week, todo));
        }
    }

    private void fillLate(int course, int slack) {
        int week = grid.end[course];
        for (int more = slack; more > 0 && week + 1 < grid.horizon && !grid.isFull(week + 1); more--) {
            week++;
        }
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

    /** Lays a course from exactly the week it is pinned to; on wish it leaves half of that week to others. */
    private boolean pin(int course, int from, boolean half) {
        int first = model.pinnedTo[course];
        int todo = model.minutes[course];
        int week = first;
        if (from > first || grid.share(course, first, todo) == 0 || !grid.mayStart(first)) {
            return false;
        }
        for (; todo > 0 && week < grid.horizon && !grid.isFull(week); week++) {
            todo -= pinnedShare(course, week, todo, half);
        }
        if (todo > 0) {
            return false;
        }
        grid.start[course] = first;
        grid.end[course] = week - 1;
        todo = model.minutes[course];
        for (week = first; week <= grid.end[course]; week++) {
            todo -= grid.take(course, week, pinnedShare(course, week, todo, half));
        }
        return true;
    }

    private int pinnedShare(int course, int week, int todo, boolean half) {
        int most = grid.share(course, week, todo);
        return half && model.wishes.least[course] == 1 && week == model.pinnedTo[course] ? (most + 1) / 2 : most;
    }
}
