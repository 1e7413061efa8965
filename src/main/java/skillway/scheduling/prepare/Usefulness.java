package skillway.scheduling.prepare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import skillway.scheduling.MustReach;
import skillway.scheduling.Problem;

/** Which courses can end in time and bring a missing level, are a must, or open such a course. */
final class Usefulness {

    private final Goals goals;
    private final Reachable time;
    private final boolean[] useful;
    private final boolean[] wanted;
    private final Deque<Integer> news = new ArrayDeque<>();

    Usefulness(Problem problem, Goals goals, int[][] gives, Reachable time, Set<Integer> held) {
        this.goals = goals;
        this.time = time;
        useful = new boolean[gives.length];
        wanted = new boolean[goals.count()];
        start(problem, held);
        spread(Model.inverse(gives, goals.count()));
    }

    boolean[] courses() {
        return useful;
    }

    private void start(Problem problem, Set<Integer> held) {
        for (int g = 0; g < wanted.length; g++) {
            if (goals.worth(g) > 0) {
                want(g);
            }
        }
        for (MustReach wish : problem.mustReach()) {
            if (goals.goalOf(wish) >= 0) {
                want(goals.goalOf(wish));
            }
        }
        Set<Integer> electives = WishArrays.wanted(problem);
        for (int c = 0; c < useful.length; c++) {
            if (problem.mustTake(c) || held.contains(c) || electives.contains(c)) {
                use(c);
            }
        }
    }

    private void spread(int[][] givers) {
        for (Integer goal = news.poll(); goal != null; goal = news.poll()) {
            for (int c : givers[goal]) {
                use(c);
            }
        }
    }

    private void use(int c) {
        if (!useful[c] && time.course[c] != Reachable.NEVER) {
            useful[c] = true;
            for (int g : goals.needs(c)) {
                want(g);
            }
        }
    }

    private void want(int g) {
        if (!wanted[g]) {
            wanted[g] = true;
            news.add(g);
        }
    }
}
