package skillway.scheduling.aim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import skillway.scheduling.Problem;
import skillway.scheduling.prepare.Model;

/**
 * Puts every course into one week each, no week higher than a height: the balanced curriculum problem (CSPLib 30).
 *
 * <p>Goes through the weeks in order and through the sets of courses that may stand in a week, those that cannot wait first. What a
 * week leaves empty is lost, so little may be left in all; starts that lead nowhere are remembered by the courses they hold.
 */
public final class OneWeekEach {

    private static final int MOST_STEPS = 3_000_000;

    private final Model model;
    private final int[] latest;
    private final int[] order;
    private final int[] week;
    private final BitSet done;
    private final Set<BitSet> hopeless = new HashSet<>();
    private long[] room = {};
    private BooleanSupplier stop = () -> false;
    private int steps;
    private boolean cut;

    public OneWeekEach(Model model) {
        this.model = model;
        latest = new LatestWeek(model).weeks();
        order = IntStream.range(0, model.courses())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(c -> latest[c]).thenComparingInt(c -> -model.minutes[c]))
                .mapToInt(Integer::intValue)
                .toArray();
        week = new int[model.courses()];
        done = new BitSet();
    }

    /** Whether the problem is one: all courses to be placed, each within a week, each in a later week than what it needs. */
    public static boolean is(Problem problem) {
        return problem.mode() == Problem.Mode.SCHEDULE
                && problem.wishes().needsEndWeekBefore()
                && problem.wishes().newCoursesInFourWeeks() == Problem.NO_LIMIT
                && problem.mustReach().isEmpty()
                && problem.candidates().stream()
                        .allMatch(c -> c.selfPaced()
                                && c.wish().leastPerWeek() >= c.minutes()
                                && c.wish().notIn().isEmpty()
                                && c.wish().allowsStart(0)
                                && c.wish().pinnedTo() < 0);
    }

    /** The week of each course; empty when there is no such plan or it was not found, see {@link #certain}. */
    public List<Integer> at(long height, BooleanSupplier whenToStop) {
        stop = whenToStop;
        steps = 0;
        cut = false;
        hopeless.clear();
        done.clear();
        room = new long[model.horizon() + 1];
        for (int t = model.horizon() - 1; t >= 0; t--) {
            room[t] = room[t + 1] + Math.min(height, model.weeks.budget[t]);
        }
        long all = IntStream.of(model.minutes).asLongStream().sum();
        return fillFrom(0, all) ? IntStream.of(week).boxed().toList() : List.of();
    }

    /** Whether the last answer is certain, found or not. */
    public boolean certain() {
        return !cut;
    }

    private boolean fillFrom(int t, long left) {
        if (left == 0 && t == model.horizon()) {
            return true;
        }
        if (t == model.horizon() || left > room[t] || hopeless.contains(done)) {
            return false;
        }
        BitSet before = (BitSet) done.clone();
        List<Integer> ready = new ArrayList<>();
        for (int c : order) {
            if (!before.get(c) && ready(c, before)) {
                ready.add(c);
            }
        }
        if (choose(new Week(t, left, ready), 0, 0, 0)) {
            return true;
        }
        hopeless.add(before);
        return false;
    }

    /** A week to be filled: minutes of all courses that are not placed yet, and the courses that may stand in it. */
    private record Week(int number, long left, List<Integer> ready) {}

    private boolean choose(Week here, int next, long load, int count) {
        if (++steps > MOST_STEPS || (steps % 1024 == 0 && stop.getAsBoolean())) {
            cut = true;
        }
        if (cut) {
            return false;
        }
        if (next == here.ready.size()) {
            return isEnough(here, load, count) && fillFrom(here.number + 1, here.left - load);
        }
        int course = here.ready.get(next);
        boolean fits = load + model.minutes[course] <= room[here.number] - room[here.number + 1];
        if (fits && count < model.maxParallel) {
            done.set(course);
            week[course] = here.number;
            if (choose(here, next + 1, load + model.minutes[course], count + 1)) {
                return true;
            }
            done.clear(course);
        }
        return latest[course] > here.number && choose(here, next + 1, load, count);
    }

    private boolean isEnough(Week here, long load, int count) {
        return here.left - load <= room[here.number + 1]
                && load >= model.wishes.floor.minutes()
                && count >= model.wishes.floor.courses();
    }

    private boolean ready(int course, BitSet before) {
        for (int goal : model.needs[course]) {
            boolean met = false;
            for (int giver : model.givers[goal]) {
                met |= giver != course && before.get(giver);
            }
            if (!met) {
                return false;
            }
        }
        return true;
    }
}
