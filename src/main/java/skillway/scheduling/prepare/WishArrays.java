package skillway.scheduling.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import skillway.scheduling.Electives;
import skillway.scheduling.Objective;
import skillway.scheduling.Problem;
import skillway.scheduling.Target;
import skillway.scheduling.WeekFloor;
import skillway.scheduling.Wishes;

/** The learner's further wishes as arrays, for the courses that matter. The bound may leave them out: it only gets looser. */
public final class WishArrays {

    private static final boolean[] OPEN = {};

    /** What makes one plan better than another. */
    public final Objective objective;

    /** For each course the weeks that are closed for it; no entries when all are open. */
    public final boolean[][] closed;

    /** Fewest minutes of each course in a week that has any. */
    public final int[] least;

    /** Most courses that start within four weeks in a row. */
    public final int startsInFourWeeks;

    /** Weeks between the end of what a course needs and its own start: 0 or 1. */
    public final int lag;

    /** The groups of electives that each course is in. */
    public final int[][] groupsOf;

    /** Fewest courses of each group. */
    public final int[] groupLeast;

    /** Most courses of each group. */
    public final int[] groupMost;

    /** What every week has at least. */
    public final WeekFloor floor;

    /** What is still to be covered of the role to reach what the objective asks for, in the unit of {@link Target#covered}. */
    public final long coverageOpen;

    /** Whether each single course may be laid as if there were none of these wishes. */
    public final boolean plain;

    WishArrays(Problem problem, int[] kept) {
        Wishes wishes = problem.wishes();
        objective = wishes.objective();
        closed = Arrays.stream(kept)
                .mapToObj(c -> closed(problem.candidates().get(c).wish().notIn(), problem.weeks()))
                .toArray(boolean[][]::new);
        least = Arrays.stream(kept)
                .map(c -> problem.candidates().get(c).wish().leastPerWeek())
                .toArray();
        startsInFourWeeks = wishes.newCoursesInFourWeeks();
        lag = wishes.needsEndWeekBefore() ? 1 : 0;
        List<Electives> groups = wishes.electives();
        groupsOf = Arrays.stream(kept).mapToObj(c -> groupsOf(c, groups)).toArray(int[][]::new);
        groupLeast = groups.stream().mapToInt(Electives::atLeast).toArray();
        groupMost = groups.stream().mapToInt(Electives::atMost).toArray();
        floor = wishes.floor();
        coverageOpen = coverageOpen(problem);
        plain = lag == 0
                && startsInFourWeeks >= kept.length
                && floor.equals(WeekFloor.NONE)
                && Arrays.stream(closed).allMatch(weeks -> weeks.length == 0)
                && Arrays.stream(least).allMatch(minutes -> minutes == 1);
    }

    /** Whether a week is closed for a course. */
    public boolean isClosed(int course, int week) {
        return closed[course].length > 0 && closed[course][week];
    }

    /** The candidates that may be needed for other reasons than what they lead to: to be so many, or to fill weeks. */
    static Set<Integer> wanted(Problem problem) {
        if (!problem.wishes().floor().equals(WeekFloor.NONE)) {
            return IntStream.range(0, problem.candidates().size()).boxed().collect(Collectors.toSet());
        }
        List<Integer> wanted = new ArrayList<>();
        for (Electives group : problem.wishes().electives()) {
            wanted.addAll(group.atLeast() > 0 ? group.courses() : Set.of());
        }
        return Set.copyOf(wanted);
    }

    /** Whether a candidate counts by itself, as an elective or because it fills weeks, so that no other can take its place. */
    static boolean countsItself(int candidate, Problem problem) {
        return !problem.wishes().floor().equals(WeekFloor.NONE)
                || problem.wishes().electives().stream()
                        .anyMatch(group -> group.courses().contains(candidate));
    }

    /** The least whole number of units above today's that is enough. */
    private static long coverageOpen(Problem problem) {
        long asked = problem.targets().stream()
                .mapToLong(t -> t.covered(t.required()))
                .sum();
        long today = problem.targets().stream()
                .mapToLong(t -> t.covered(t.current()))
                .sum();
        return Math.ceilDiv(asked * problem.wishes().objective().percent(), 100) - today;
    }

    private static boolean[] closed(Set<Integer> weeks, int horizon) {
        boolean[] closed = weeks.isEmpty() ? OPEN : new boolean[horizon];
        for (int week : weeks) {
            if (week >= 0 && week < closed.length) {
                closed[week] = true;
            }
        }
        return closed;
    }

    private static int[] groupsOf(int candidate, List<Electives> groups) {
        return IntStream.range(0, groups.size())
                .filter(g -> groups.get(g).courses().contains(candidate))
                .toArray();
    }
}
