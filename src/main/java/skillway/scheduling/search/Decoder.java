package skillway.scheduling.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.prepare.Model;

/**
 * Serial schedule generation (Kolisch and Hartmann): lays the courses of a sequence into the weeks one by one, each as soon as
 * what it needs is there. A course that never can is dropped from the sequence.
 *
 * <p>One decoder belongs to one search and is used again for each plan, so that the hot loop allocates nothing.
 */
final class Decoder {

    private final Model model;
    private final Layout layout;
    private final Grid grid;
    private final Penalties penalties;
    private final Distance before;
    private final Groups groups;
    private final Aim aim;
    private final int lag;
    private final int horizon;
    private final int[] reached;
    private final int[] waiting;
    private final int[] placed;
    private int waits;
    private int count;
    private int mustsPlaced;
    private long points;
    private long money;
    private long minutes;

    Decoder(Model model, Distance before) {
        this.model = model;
        this.before = before;
        layout = new Layout(model, before);
        grid = layout.grid;
        penalties = new Penalties(model);
        groups = new Groups(model);
        aim = new Aim(model, grid);
        lag = model.wishes.lag;
        horizon = model.horizon();
        reached = new int[model.goals()];
        waiting = new int[model.courses()];
        placed = new int[model.courses()];
    }

    /** Lays the sequence out, keeps in it what found a place, in that order, and returns points less penalties. */
    long decode(Sequence sequence) {
        clear();
        for (int i = 0; i < sequence.size; i++) {
            int course = sequence.order[i];
            if (!ready(course)) {
                waiting[waits++] = course;
            } else if (put(course, sequence)) {
                putWaiting(sequence);
            }
        }
        keep(sequence);
        return aim.value(points, minutes, money, reached, groups)
                - penalties.sum(mustsPlaced, reached)
                - before.cost(grid, placed, count);
    }

    /** Writes back what was placed, in that order, and behind it the musts that were not, for the next try. */
    private void keep(Sequence sequence) {
        int size = count;
        for (int i = 0; mustsPlaced < penalties.musts && i < sequence.size; i++) {
            int course = sequence.order[i];
            if (model.must[course] && !grid.holds(course)) {
                placed[size++] = course;
            }
        }
        System.arraycopy(placed, 0, sequence.order, 0, size);
        sequence.size = size;
    }

    /** The plan laid out last. */
    Schedule schedule(Problem problem) {
        return Schedule.of(
                problem,
                IntStream.range(0, count).mapToObj(i -> placement(placed[i])).toList());
    }

    /** The week in which a course of the plan laid out last ends. */
    int end(int course) {
        return grid.end[course];
    }

    private Placement placement(int course) {
        return new Placement(model.candidate[course], grid.start[course], grid.minutes(course));
    }

    private void clear() {
        Arrays.fill(reached, horizon);
        layout.clear();
        waits = 0;
        count = 0;
        mustsPlaced = 0;
        points = 0;
        money = 0;
        minutes = 0;
        groups.clear();
    }

    private boolean ready(int course) {
        for (int goal : model.needs[course]) {
            if (reached[goal] == horizon) {
                return false;
            }
        }
        return true;
    }

    /** Places a course whose needs are there; true when that reached a goal for the first time. */
    private boolean put(int course, Sequence sequence) {
        int from = Math.max(model.notBefore[course], sequence.hold[course]);
        for (int goal : model.needs[course]) {
            from = Math.max(from, reached[goal] + lag);
        }
        boolean allowed = model.cost[course] <= model.moneyCap - money && !groups.isFull(course);
        if (!allowed || !layout.put(course, from, sequence)) {
            return false;
        }
        money += model.cost[course];
        minutes += model.minutes[course];
        points -= model.minutes[course];
        groups.add(course);
        placed[count++] = course;
        mustsPlaced += model.must[course] ? 1 : 0;
        return reach(course, grid.end[course]);
    }

    private boolean reach(int course, int end) {
        boolean first = false;
        for (int goal : model.gives[course]) {
            int before = reached[goal];
            if (end < before) {
                reached[goal] = end;
                points += model.worth[goal] * (before - end);
                first |= before == horizon;
            }
        }
        return first;
    }

    private void putWaiting(Sequence sequence) {
        for (int i = 0; i < waits; i++) {
            int course = waiting[i];
            if (ready(course)) {
                System.arraycopy(waiting, i + 1, waiting, i, --waits - i);
                i = put(course, sequence) ? -1 : i - 1;
            }
        }
    }
}
