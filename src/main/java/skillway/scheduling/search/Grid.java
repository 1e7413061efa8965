package skillway.scheduling.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** The weeks while they are being filled: minutes left, courses open, and where each course lies. */
final class Grid {

    private static final int NOWHERE = -1;

    /** First week of each course laid out last; -1 for the others. */
    final int[] start;

    /** Last week of each course laid out last. */
    final int[] end;

    private final Model model;
    private final int horizon;
    private final int[] left;
    private final int[] room;
    private final int[] cells;
    private final boolean capped;

    Grid(Model model) {
        this.model = model;
        horizon = model.horizon();
        left = new int[horizon];
        room = new int[horizon];
        start = new int[model.courses()];
        end = new int[model.courses()];
        cells = new int[model.courses() * horizon];
        capped = model.maxParallel < model.courses();
    }

    void clear() {
        System.arraycopy(model.weeks.budget, 0, left, 0, horizon);
        Arrays.fill(room, model.maxParallel);
        Arrays.fill(start, NOWHERE);
    }

    /** Whether the course lies in the weeks. */
    boolean holds(int course) {
        return start[course] != NOWHERE;
    }

    /** Lays a course from this week on, in the way the sequence says; false when it finds no place. */
    boolean put(int course, int from, Sequence how) {
        if (model.cohort[course]) {
            return join(course, from, how.skip[course]);
        }
        if (model.pinnedTo[course] >= 0) {
            return putPinned(course, from, how.fill[course] != Sequence.EARLY);
        }
        if (!findEarliest(course, from)) {
            return false;
        }
        switch (how.fill[course]) {
            case Sequence.LATE -> fillLate(course, how.slack[course]);
            case Sequence.LEVEL -> fillLevel(course);
            default -> fillEarly(course);
        }
        open(course);
        return true;
    }

    /** Minutes of a course from its first to its last week. */
    List<Integer> minutes(int course) {
        int row = course * horizon;
        return IntStream.rangeClosed(start[course], end[course])
                .map(week -> cells[row + week])
                .boxed()
                .toList();
    }

    /** Sets start and end to the stretch that ends first. */
    private boolean findEarliest(int course, int from) {
        int pace = model.pace[course];
        int todo = model.minutes[course];
        int first = -1;
        for (int week = from; week < horizon; week++) {
            if (capped && room[week] == 0) {
                todo = model.minutes[course];
                first = -1;
                continue;
            }
            int here = Math.min(pace, left[week]);
            if (here > 0) {
                first = first < 0 ? week : first;
                todo -= here;
                if (todo <= 0) {
                    start[course] = first;
                    end[course] = week;
                    return true;
                }
            }
        }
        return false;
    }

    /** Lays a course from exactly the week it is pinned to; on wish it leaves half of that week to others. */
    private boolean putPinned(int course, int from, boolean share) {
        int first = model.pinnedTo[course];
        int todo = model.minutes[course];
        int week = first;
        while (todo > 0 && week < horizon && room[week] > 0 && from <= first) {
            todo -= pinnedShare(course, week, todo, share);
            if (week == first && todo == model.minutes[course]) {
                return false;
            }
            week++;
        }
        if (todo > 0) {
            return false;
        }
        start[course] = first;
        end[course] = week - 1;
        todo = model.minutes[course];
        for (week = first; week <= end[course]; week++) {
            todo -= take(course * horizon, week, pinnedShare(course, week, todo, share));
        }
        open(course);
        return true;
    }

    private int pinnedShare(int course, int week, int todo, boolean share) {
        int most = Math.min(todo, Math.min(model.pace[course], left[week]));
        return share && week == model.pinnedTo[course] ? (most + 1) / 2 : most;
    }

    private void fillEarly(int course) {
        int row = course * horizon;
        int todo = model.minutes[course];
        for (int week = start[course]; week <= end[course]; week++) {
            todo -= take(row, week, Math.min(todo, Math.min(model.pace[course], left[week])));
        }
    }

    private void fillLate(int course, int slack) {
        int row = course * horizon;
        int last = end[course];
        for (int more = slack; more > 0 && last + 1 < horizon && room[last + 1] > 0; more--) {
            last++;
        }
        int todo = model.minutes[course];
        int week = last;
        end[course] = -1;
        for (; todo > 0; week--) {
            int here = take(row, week, Math.min(todo, Math.min(model.pace[course], left[week])));
            end[course] = end[course] < 0 && here > 0 ? week : end[course];
            todo -= here;
        }
        start[course] = week + 1;
    }

    /** Takes what stands above a water line in each week, the line as high as possible. */
    private void fillLevel(int course) {
        int row = course * horizon;
        int line = waterLine(course);
        int todo = model.minutes[course];
        for (int week = start[course]; week <= end[course]; week++) {
            todo -= take(row, week, Math.min(todo, above(course, week, line)));
        }
        for (int week = end[course]; todo > 0; week--) {
            int more = Math.min(todo, Math.min(model.pace[course] - cells[row + week], left[week]));
            left[week] -= more;
            cells[row + week] += more;
            todo -= more;
        }
        while (cells[row + start[course]] == 0) {
            start[course]++;
        }
        while (cells[row + end[course]] == 0) {
            end[course]--;
        }
    }

    private int waterLine(int course) {
        int low = 0;
        int high = Integer.MAX_VALUE;
        while (low < high) {
            int middle = low + (high - low) / 2;
            long sum = 0;
            for (int week = start[course]; week <= end[course]; week++) {
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

    private int above(int course, int week, int line) {
        return Math.min(model.pace[course], Math.max(0, left[week] - line));
    }

    private int take(int row, int week, int minutes) {
        cells[row + week] = minutes;
        left[week] -= minutes;
        return minutes;
    }

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
        start[course] = runs.start[chosen];
        end[course] = runs.end[chosen];
        for (int week = start[course]; week <= end[course]; week++) {
            take(course * horizon, week, runs.minutes[chosen][week - start[course]]);
        }
        open(course);
        return true;
    }

    private boolean fits(int first, int[] minutes) {
        for (int i = 0; i < minutes.length; i++) {
            if (minutes[i] > left[first + i] || room[first + i] == 0) {
                return false;
            }
        }
        return true;
    }

    private void open(int course) {
        for (int week = start[course]; capped && week <= end[course]; week++) {
            room[week]--;
        }
    }
}
