package skillway.scheduling.search;

import skillway.scheduling.prepare.Model;

/** Lays one course after another into the weeks. */
final class Layout {

    /** The weeks. */
    final Grid grid;

    private final Model model;
    private final AsGiven asGiven;
    private final OwnPace ownPace;
    private final Distance before;

    Layout(Model model, Distance before) {
        this.model = model;
        this.before = before;
        grid = new Grid(model);
        asGiven = new AsGiven(model, grid);
        ownPace = new OwnPace(model, grid);
    }

    /** Empties all weeks. */
    void clear() {
        grid.clear();
        ownPace.clear();
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
                        : ownPace.put(course, from, how);
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
