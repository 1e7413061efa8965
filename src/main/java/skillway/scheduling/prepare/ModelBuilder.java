package skillway.scheduling.prepare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import skillway.scheduling.Candidate;
import skillway.scheduling.MustReach;
import skillway.scheduling.Problem;
import skillway.scheduling.Wish;

/** Packs the courses that matter; goals that the same courses give become one, goals that nobody wants go. */
final class ModelBuilder {

    final Problem problem;
    final Weeks weeks;
    final int[] kept;
    final int[] minutes;
    final int[] pace;
    final int[] notBefore;
    final int[] pinnedTo;
    final long[] cost;
    final boolean[] must;
    final boolean[] cohort;
    final Sessions[] sessions;
    final int[] earliestEnd;
    final int[][] needs;
    final int[][] gives;
    final int[][] before;
    final int[] mustGoal;
    long[] worth = {};
    long[] covers = {};
    int[] due = {};

    private final Goals goals;
    private final int[][] first;
    private final int[] renamed;

    ModelBuilder(Problem problem, Weeks weeks, Goals goals, Firsts firsts, Reachable reachable, int[] kept) {
        this.problem = problem;
        this.weeks = weeks;
        this.goals = goals;
        first = firsts.gives();
        this.kept = kept;
        int n = kept.length;
        minutes = new int[n];
        pace = new int[n];
        notBefore = new int[n];
        pinnedTo = new int[n];
        cost = new long[n];
        must = new boolean[n];
        mustGoal = new int[n];
        cohort = new boolean[n];
        sessions = new Sessions[n];
        earliestEnd = Arrays.stream(kept)
                .map(c -> (int) Math.min(reachable.course[c], Weeks.NEVER))
                .toArray();
        renamed = new int[goals.count()];
        Arrays.setAll(minutes, this::pack);
        mergeGoals();
        needs = renamedAll(goals::needs);
        gives = renamedAll(c -> first[c]);
        int[][] had = firsts.before();
        before = renamedAll(c -> had[c]);
        addMustGoals();
    }

    Model build() {
        return new Model(this);
    }

    private int pack(int course) {
        Candidate of = problem.candidates().get(kept[course]);
        Wish wish = of.wish();
        pace[course] = of.maxMinutesPerWeek();
        notBefore[course] = Math.max(wish.notBefore(), wish.pinnedTo());
        pinnedTo[course] = wish.pinnedTo();
        cost[course] = of.cost();
        must[course] = problem.mustTake(kept[course]);
        cohort[course] = !of.selfPaced();
        sessions[course] = Sessions.of(of, weeks);
        return of.minutes();
    }

    private void mergeGoals() {
        int[][] givers = Model.inverse(givenByKept(), goals.count());
        boolean[] needed = wanted();
        Map<List<Integer>, Integer> known = new HashMap<>();
        for (int g = 0; g < givers.length; g++) {
            boolean matters = needed[g] || goals.worth(g) > 0;
            renamed[g] = matters
                    ? known.computeIfAbsent(Arrays.stream(givers[g]).boxed().toList(), set -> known.size())
                    : -1;
        }
        for (int c = 0; c < kept.length; c++) {
            mustGoal[c] = must[c] ? known.computeIfAbsent(List.of(c), alone -> known.size()) : -1;
        }
        worth = new long[known.size()];
        covers = new long[known.size()];
        due = new int[known.size()];
        Arrays.fill(due, Weeks.NEVER);
        for (int g = 0; g < givers.length; g++) {
            if (renamed[g] >= 0) {
                worth[renamed[g]] += goals.worth(g);
                covers[renamed[g]] += goals.covers(g);
            }
        }
        for (MustReach wish : problem.mustReach()) {
            int goal = goals.goalOf(wish);
            if (goal >= 0) {
                int last = Math.min(wish.byWeek(), weeks.count() - 1);
                due[renamed[goal]] = Math.min(due[renamed[goal]], last);
            }
        }
    }

    /** A must also gives a goal of its own: that it is done. */
    private void addMustGoals() {
        for (int c = 0; c < kept.length; c++) {
            if (must[c]) {
                gives[c] = IntStream.concat(IntStream.of(gives[c]), IntStream.of(mustGoal[c]))
                        .distinct()
                        .toArray();
            }
        }
    }

    private int[][] givenByKept() {
        return Arrays.stream(kept).mapToObj(c -> first[c]).toArray(int[][]::new);
    }

    private boolean[] wanted() {
        boolean[] wanted = new boolean[goals.count()];
        for (int c : kept) {
            for (int g : goals.needs(c)) {
                wanted[g] = true;
            }
        }
        for (MustReach wish : problem.mustReach()) {
            if (goals.goalOf(wish) >= 0) {
                wanted[goals.goalOf(wish)] = true;
            }
        }
        return wanted;
    }

    private int[][] renamedAll(IntFunction<int[]> goalsOf) {
        return Arrays.stream(kept)
                .mapToObj(c -> Arrays.stream(goalsOf.apply(c))
                        .map(g -> renamed[g])
                        .filter(g -> g >= 0)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }
}
