package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The planner's rules against the rules written a second time, on plans that were damaged at random. */
class TwoCheckersTest {

    private static final Map<String, String> OTHER_NAMES =
            Map.of("pinned", "start-wish", "not-before", "start-wish", "all-placed", "must-take");

    @ParameterizedTest
    @EnumSource(RandomProblems.Family.class)
    void both_find_the_same_broken_rules_and_the_same_score(RandomProblems.Family family) {
        for (int seed = 0; seed < 3_000; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            List<Placement> plan = damaged(problem, new Random(seed));
            assertThat(Planner.violations(problem, plan))
                    .as("%s %d", family, seed)
                    .extracting(Violation::rule)
                    .map(String::valueOf)
                    .containsAll(expected(problem, plan))
                    .isSubsetOf(expected(problem, plan));
            if (Checker.brokenRules(problem, plan).isEmpty()) {
                assertThat(Schedule.of(problem, plan).score())
                        .isEqualTo(Checker.score(problem, plan, BestPossibleTest.tier(problem)));
            }
        }
    }

    private static List<String> expected(Problem problem, List<Placement> plan) {
        List<String> names = new ArrayList<>();
        for (String name : Checker.brokenRules(problem, plan)) {
            names.add(OTHER_NAMES.getOrDefault(name, name));
        }
        if (Planner.violations(problem, plan).stream().anyMatch(v -> v.rule().equals("order-cycle"))) {
            names.add("order-cycle"); // the second checker looks for it only when all needs are met in time
        }
        return names;
    }

    private static List<Placement> damaged(Problem problem, Random random) {
        PlanResult result = Planner.plan(problem, Limits.ofEvaluations(20), 1, Progress.NONE);
        List<Placement> plan = new ArrayList<>();
        if (result instanceof PlanResult.Planned planned) {
            plan.addAll(planned.schedule().placements());
        }
        int course = random.nextInt(problem.candidates().size());
        if (plan.stream().noneMatch(p -> p.candidate() == course)) {
            plan.add(new Placement(
                    course,
                    random.nextInt(problem.weeks()),
                    List.of(problem.candidates().get(course).minutes())));
        }
        if (random.nextBoolean() && !plan.isEmpty()) {
            Placement moved = plan.removeFirst();
            int week = Math.max(0, moved.firstWeek() + random.nextInt(3) - 1);
            plan.add(new Placement(moved.candidate(), week, moved.minutes()));
        }
        if (random.nextInt(3) == 0 && !plan.isEmpty()) {
            plan.removeLast();
        }
        return plan;
    }
}
