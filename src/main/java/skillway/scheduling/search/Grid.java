package skillway.scheduling.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;

/** The weeks while they are being filled: minutes left, courses open, and where each course lies. */
final class Grid {

    private static final int NOWHERE = -1;

    /** First week of each course laid out last; -1 for the others. */
    final int[] start;

    /** Last week of each course laid out last. */
    final int[] end;

    /** Minutes left in each week. */
    final int[] left;

    final int horizon;
    private final Model model;
    private final int[] room;
    private final int[] cells;
    private final boolean capped;
    private final Starts starts;
    private final boolean startsCapped;
    private final boolean anyClosed;
    private final boolean anyLeast;

    Grid(Model model) {
        this.model = model;
        horizon = model.horizon();
        left = new int[horizon];
        room = new int[horizon];
        start = new int[model.courses()];
        end = new int[model.courses()];
        cells = new int[model.courses() * horizon];
        capped = model.maxParallel < model.courses() || model.wishes.floor.courses() > 0;
        starts = new Starts(horizon, model.wishes.startsInFourWeeks);
        startsCapped = model.wishes.startsInFourWeeks < model.courses();
        anyClosed = Arrays.stream(model.wishes.closed).anyMatch(weeks -> weeks.length > 0);
        anyLeast = Arrays.stream(model.wishes.least).anyMatch(minutes -> minutes > 1);
    }

    void clear() {
        System.arraycopy(model.weeks.budget, 0, left, 0, horizon);
        Arrays.fill(room, model.maxParallel);
        Arrays.fill(start, NOWHERE);
        if (startsCapped) {
            starts.clear();
        }
    }

    /** Whether the course lies in the weeks. */
    boolean holds(int course) {
        return start[course] != NOWHERE;
    }

    /** Minutes of the fullest week. */
    int fullest() {
        int most = 0;
        for (int week = 0; week < horizon; week++) {
            most = Math.max(most, model.weeks.budget[week] - left[week]);
        }
        return most;
    }

    /** How many courses are open in a week. */
    int coursesIn(int week) {
        return model.maxParallel - room[week];
    }

    /** Whether no further course may be open in this week. */
    boolean isFull(int week) {
        return capped && room[week] == 0;
    }

    /** The most that a course could do in this week. */
    int share(int course, int week) {
        int most = Math.min(model.pace[course], left[week]);
        return anyClosed && model.wishes.isClosed(course, week) ? 0 : most;
    }

    /** What a course with so much to do would do in this week: nothing rather than less than its least. */
    int share(int course, int week, int todo) {
        int most = share(course, week);
        return anyLeast && most < model.wishes.least[course] && most < todo ? 0 : Math.min(most, todo);
    }

    /** Whether one more course may start in this week. */
    boolean mayStart(int week) {
        return !startsCapped || starts.mayStart(week);
    }

    /** Takes a course out of its weeks again, as long as it does not count as open. */
    void release(int course) {
        for (int week = start[course]; week <= end[course]; week++) {
            left[week] += cell(course, week);
        }
    }

    /** Writes a course's minutes of a week, 0 included, and returns them. */
    int take(int course, int week, int minutes) {
        cells[course * horizon + week] = minutes;
        left[week] -= minutes;
        return minutes;
    }

    /** Moves minutes of a course from one of its weeks to another. */
    void shift(int course, int from, int to, int minutes) {
        cells[course * horizon + from] -= minutes;
        left[from] += minutes;
        cells[course * horizon + to] += minutes;
        left[to] -= minutes;
    }

    /** Minutes of a course in a week between its start and end. */
    int cell(int course, int week) {
        return cells[course * horizon + week];
    }

    /** Takes up room in each week from the course's start to its end, and among the new courses. */
    void open(int course) {
        if (startsCapped) {
            starts.add(start[course]);
        }
        for (int week = start[course]; capped && week <= end[course]; week++) {
            room[week]--;
        }
    }

    /** Minutes of a course from its first to its last week. */
    List<Integer> minutes(int course) {
        return IntStream.rangeClosed(start[course], end[course])
                .map(week -> cell(course, week))
                .boxed()
                .toList();
    }
}
