package skillway.scheduling.explain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import skillway.scheduling.Placement;
import skillway.scheduling.Schedule;
import skillway.scheduling.prepare.Goals;
import skillway.scheduling.prepare.Preparation;

/** What the courses of a plan reach: for each goal the course that reaches it first. */
final class Achieved {

    private static final int NOBODY = -1;

    private final Goals goals;
    private final int[] bringer;
    private final boolean[] inPlan;

    Achieved(Preparation preparation, Schedule schedule) {
        goals = preparation.goals();
        bringer = new int[goals.count()];
        inPlan = new boolean[preparation.problem().candidates().size()];
        Arrays.fill(bringer, NOBODY);
        schedule.placements().stream()
                .sorted(Why.BY_END)
                .mapToInt(Placement::candidate)
                .forEach(this::add);
    }

    private void add(int course) {
        inPlan[course] = true;
        for (int goal : goals.gives(course)) {
            bringer[goal] = bringer[goal] == NOBODY ? course : bringer[goal];
        }
    }

    boolean holds(int course) {
        return inPlan[course];
    }

    /** The course of the plan that reaches a goal first; -1 if none does. */
    int bringer(int goal) {
        return bringer[goal];
    }

    /** Whether a course would reach a goal that counts and that the plan does not reach. */
    boolean wouldBringMore(int course) {
        return IntStream.of(goals.gives(course)).anyMatch(g -> goals.worth(g) > 0 && bringer[g] == NOBODY);
    }

    /** The courses of the plan that reach what this one would. */
    List<Integer> bringersOf(int course) {
        return IntStream.of(goals.gives(course))
                .map(g -> bringer[g])
                .filter(c -> c != NOBODY)
                .distinct()
                .boxed()
                .toList();
    }
}
