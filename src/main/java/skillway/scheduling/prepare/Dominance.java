package skillway.scheduling.prepare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import skillway.scheduling.Candidate;
import skillway.scheduling.Problem;
import skillway.scheduling.Wish;

/**
 * Which courses another one makes needless: it gives all they give, needs no more, and is no longer, dearer or slower.
 *
 * <p>In any plan the better course can take the weeks of the other one, so the best plan does without the latter.
 */
final class Dominance {

    private static final long MOST_COMPARISONS = 4_000_000;

    private final Problem problem;
    private final Set<Integer> held;
    private final int[][] needs;
    private final int[][] gives;
    private final int[] dominator;
    private long comparisons;

    Dominance(Problem problem, Goals goals, int[][] gives, boolean[] useful, Set<Integer> held) {
        this.problem = problem;
        this.held = held;
        dominator = new int[gives.length];
        Arrays.fill(dominator, -1);
        int[] courses = IntStream.range(0, gives.length).filter(c -> useful[c]).toArray();
        this.needs = new int[gives.length][];
        this.gives = new int[gives.length][];
        for (int c : courses) {
            needs[c] = sorted(goals.needs(c));
            this.gives[c] = sorted(gives[c]);
        }
        int[][] givers = Model.inverse(only(courses), goals.count());
        for (int c : courses) {
            look(c, givers);
        }
    }

    int[] dominators() {
        return dominator;
    }

    private void look(int c, int[][] givers) {
        if (gives[c].length == 0 || !replaceable(problem.candidates().get(c), c)) {
            return;
        }
        int[] rivals = givers[rarest(gives[c], givers)];
        for (int d : rivals) {
            if (d != c && dominator[d] < 0 && comparisons++ < MOST_COMPARISONS && dominates(d, c)) {
                dominator[c] = d;
                return;
            }
        }
    }

    private boolean replaceable(Candidate course, int c) {
        return course.selfPaced()
                && !held.contains(c)
                && !problem.mustTake(c)
                && course.wish().equals(Wish.NONE)
                && !WishArrays.countsItself(c, problem);
    }

    private boolean dominates(int d, int c) {
        Candidate better = problem.candidates().get(d);
        Candidate other = problem.candidates().get(c);
        return better.minutes() <= other.minutes()
                && better.cost() <= other.cost()
                && better.maxMinutesPerWeek() >= Math.min(other.maxMinutesPerWeek(), other.minutes())
                && better.selfPaced()
                && better.wish().taken(false, false).equals(Wish.NONE)
                && !WishArrays.countsItself(d, problem)
                && contains(gives[d], gives[c])
                && contains(needs[c], needs[d]);
    }

    private int[][] only(int[] courses) {
        int[][] given = new int[gives.length][0];
        for (int c : courses) {
            given[c] = gives[c];
        }
        return given;
    }

    private static int rarest(int[] goals, int[][] givers) {
        int rarest = goals[0];
        for (int g : goals) {
            rarest = givers[g].length < givers[rarest].length ? g : rarest;
        }
        return rarest;
    }

    private static boolean contains(int[] all, int[] some) {
        int at = 0;
        for (int wanted : some) {
            while (at < all.length && all[at] < wanted) {
                at++;
            }
            if (at == all.length || all[at] != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int[] sorted(int[] array) {
        int[] copy = array.clone();
        Arrays.sort(copy);
        return copy;
    }
}
