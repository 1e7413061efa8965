package skillway.scheduling.search;

import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** Lays one course after another into the weeks. */
final class Layout {

    /** The weeks. */
    final Grid grid;

    private final Model model;
    private final LevelFill level;
    private final Distance before;

    Layout(Model model, Distance before) {
        this.model = model;
        this.before = before;
        grid = new Grid(model);
        level = new LevelFill(model, grid);
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
                ? join(course, from, how.skip[course])
                : model.pinnedTo[course] >= 0
                        ? pin(course, from, how.fill[course] % Sequence.AS_BEFORE != Sequence.EARLY)
                        : putAtOwnPace(course, from, how);
    }

    /** Lays a course exactly as it lay in the earlier plan, if there is room. */
    private boolean stay(int course, int from) {
        int first = before.start(course);
        int[] minutes = before.minutes(course);
        boolean stays = before.whole(course) && first >= from && fits(first, minutes);
        if (stays) {
            lay(course, first, minutes);
        }
        return stays;
    }

    private boolean putAtOwnPace(int course, int from, Sequence how) {
        if (!findEarliest(course, from)) {
            return false;
        }
        switch (how.fill[course]) {
            case Sequence.LATE -> fillLate(course, how.slack[course]);
            case Sequence.LEVEL -> level.fill(course);
            default -> fillEarly(course);
        }
        return true;
    }

    /** Sets start and end to the stretch that ends first. */
    private boolean findEarliest(int course, int from) {
        int todo = model.minutes[course];
        int first = -1;
        for (int week = from; week < grid.horizon; week++) {
            if (grid.isFull(week)) {
                todo = model.minutes[course];
                first = -1;
                continue;
            }
            int here = grid.share(course, week);
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
            todo -= grid.take(course, week, Math.min(todo, grid.share(course, week)));
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
        if (from > first || grid.share(course, first) == 0) {
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
        int most = Math.min(todo, grid.share(course, week));
        return half && week == model.pinnedTo[course] ? (most + 1) / 2 : most;
    }

    /** Joins a run that fits, after letting some pass. */
    private boolean join(int course, int from, int skip) {
        Sessions runs = model.sessions[course];
        int chosen = -1;
        int pass = skip;
        for (int run = 0; run < runs.count() && pass >= 0; run++) {
            if (runs.start[run] >= from && fits(runs.start[run], runs.minutes[run])) {
                chosen = run;
                pass--;
            }
        }
        if (chosen < 0) {
            return false;
        }
        lay(course, runs.start[chosen], runs.minutes[chosen]);
        return true;
    }

    private void lay(int course, int first, int[] minutes) {
        grid.start[course] = first;
        grid.end[course] = first + minutes.length - 1;
        for (int i = 0; i < minutes.length; i++) {
            grid.take(course, first + i, minutes[i]);
        }
    }

    private boolean fits(int first, int[] minutes) {
        for (int i = 0; i < minutes.length; i++) {
            if (minutes[i] > grid.left[first + i] || grid.isFull(first + i)) {
                return false;
            }
        }
        return true;
    }
}
