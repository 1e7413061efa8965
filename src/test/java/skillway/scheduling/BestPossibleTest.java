package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The planner against every possible plan of thousands of tiny problems. */
class BestPossibleTest {

    private static final int PROBLEMS = 1_500;
    private static final long PLANS_TRIED = 15_000;

    @ParameterizedTest
    @EnumSource(RandomProblems.Family.class)
    void a_plan_keeps_all_rules_and_a_bound_is_never_below_the_best_possible_plan(RandomProblems.Family family) {
        int planned = 0;
        int best = 0;
        int proven = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            OptionalLong optimum = BruteForce.best(problem);
            PlanResult result = Planner.plan(problem, Limits.ofEvaluations(PLANS_TRIED), seed, Progress.NONE);
            switch (result) {
                case PlanResult.Planned plan -> {
                    judge(problem, plan, optimum, family + " " + seed);
                    planned++;
                    best += plan.schedule().score() == optimum.getAsLong() ? 1 : 0;
                    proven += plan.proven() ? 1 : 0;
                }
                case PlanResult.Impossible impossible -> {
                    assertThat(impossible.clashes()).isNotEmpty();
                    assertThat(optimum)
                            .as("%s %d: %s", family, seed, impossible)
                            .isEmpty();
                }
            }
        }
        System.out.printf("%s: %d planned, %d best possible, %d proven%n", family, planned, best, proven);
        assertThat(best).isGreaterThan(planned * 98 / 100);
    }

    private static void judge(Problem problem, PlanResult.Planned plan, OptionalLong optimum, String name) {
        assertThat(Checker.brokenRules(problem, plan.schedule().placements()))
                .as(name)
                .isEmpty();
        assertThat(plan.schedule().score())
                .as(name)
                .isEqualTo(Checker.score(problem, plan.schedule().placements()));
        assertThat(optimum).as(name).isPresent();
        assertThat(plan.bound()).as("bound of %s", name).isGreaterThanOrEqualTo(optimum.getAsLong());
        assertThat(plan.proven())
                .as(name)
                .isEqualTo(plan.bound() == plan.schedule().score());
    }
}
