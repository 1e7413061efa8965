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

    /** Whether no further course may be open in this week. */
    boolean isFull(int week) {
        return capped && room[week] == 0;
    }

    /** The most that a course could do in this week. */
    int share(int course, int week) {
        return Math.min(model.pace[course], left[week]);
    }

    /** Writes a course's minutes of a week, 0 included, and returns them. */
    int take(int course, int week, int minutes) {
        cells[course * horizon + week] = minutes;
        left[week] -= minutes;
        return minutes;
    }

    /** Minutes of a course in a week between its start and end. */
    int cell(int course, int week) {
        return cells[course * horizon + week];
    }

    /** Takes up room in each week from the course's start to its end. */
    void open(int course) {
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
