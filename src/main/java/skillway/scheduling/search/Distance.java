package skillway.scheduling.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import skillway.scheduling.Placement;
import skillway.scheduling.Violation;
import skillway.scheduling.prepare.Model;

/**
 * How far a plan is from an earlier one. A course that stays from its first to its last week counts nothing; one that moves counts
 * {@value MOVED} and each week by which its start and its end move; one that comes in {@value IN}, one that goes {@value OUT}.
 */
final class Distance {

    static final int MOVED = 2;
    static final int IN = 20;
    static final int OUT = 500;
    static final int STARTED = 4;

    /** Broken rules that say nothing about a course alone. */
    private static final Set<String> TOGETHER = Set.of(
            "requires",
            "entry",
            "order-cycle",
            "must-take",
            "must-reach",
            "weekly-budget",
            "parallel",
            "money",
            "duplicate-course");

    private static final int NOWHERE = -1;

    private final long price;
    private final int[] old;
    private final int[] start;
    private final int[] end;
    private final int[] weight;
    private final int[][] minutes;
    private final boolean[] whole;

    Distance(Model model, List<Violation> violations, Steady steady) {
        int courses = model.courses();
        start = new int[courses];
        end = new int[courses];
        weight = new int[courses];
        minutes = new int[courses][0];
        whole = new boolean[courses];
        Arrays.fill(start, NOWHERE);
        Set<Integer> broken = violations.stream()
                .filter(violation -> !TOGETHER.contains(violation.rule()))
                .map(Violation::candidate)
                .collect(Collectors.toSet());
        for (Placement placement : steady.before()) {
            int course = Arrays.binarySearch(model.candidate, placement.candidate());
            if (course >= 0 && placement.firstWeek() < model.horizon()) {
                note(course, placement, model.horizon());
                weight[course] = steady.started().contains(placement.candidate()) ? STARTED : 1;
                whole[course] = !broken.contains(placement.candidate()) && placement.lastWeek() < model.horizon();
            }
        }
        old = IntStream.range(0, courses).filter(c -> start[c] != NOWHERE).toArray();
        price = Math.min(steady.price(), Penalties.MISSED / 8 / furthest(courses, model.horizon()));
    }

    /** Whether there is an earlier plan that counts. */
    boolean matters() {
        return old.length > 0;
    }

    /** Whether the course was in the earlier plan, within these weeks. */
    boolean knows(int course) {
        return start[course] != NOWHERE;
    }

    /** Whether it could lie exactly as it lay, as far as it alone is asked. */
    boolean whole(int course) {
        return whole[course];
    }

    /** The first week that it had. */
    int start(int course) {
        return start[course];
    }

    /** Its minutes from that week on. */
    int[] minutes(int course) {
        return minutes[course];
    }

    /** What the plan laid out last loses for being away from the earlier one. */
    long cost(Grid grid, int[] placed, int count) {
        if (price == 0) {
            return 0;
        }
        long steps = 0;
        for (int course : old) {
            steps += grid.holds(course) ? moved(course, grid) : OUT;
        }
        for (int i = 0; i < count; i++) {
            steps += knows(placed[i]) ? 0 : IN;
        }
        return price * steps;
    }

    private long moved(int course, Grid grid) {
        int weeks = Math.abs(grid.start[course] - start[course])
                + weight[course] * Math.abs(grid.end[course] - end[course]);
        return weeks == 0 ? 0 : MOVED + weeks;
    }

    private void note(int course, Placement placement, int horizon) {
        start[course] = placement.firstWeek();
        end[course] = Math.min(placement.lastWeek(), horizon - 1);
        minutes[course] =
                placement.minutes().stream().mapToInt(Integer::intValue).toArray();
    }

    private static long furthest(int courses, int horizon) {
        return 1 + (long) courses * Math.max(OUT, MOVED + (1 + STARTED) * (long) horizon);
    }
}
