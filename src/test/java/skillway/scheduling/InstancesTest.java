package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real courses, hours and prerequisites. */
class InstancesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o15-pure",
                "o15-paced",
                "o15-full",
                "o15-sched",
                "o22-paced",
                "o30-pure",
                "o30-paced",
                "o30-full",
                "o30-sched",
                "o60-pure",
                "o60-paced",
                "o60-full",
                "o60-sched"
            })
    void a_plan_of_real_courses_keeps_all_rules_and_stays_below_its_bound(String name) {
        Problem problem = Instances.named(name);
        PlanResult result = Planner.plan(problem, Limits.ofEvaluations(6_000), 1, Progress.NONE);
        assertThat(result).isInstanceOf(PlanResult.Planned.class);
        PlanResult.Planned plan = (PlanResult.Planned) result;
        assertThat(Checker.brokenRules(problem, plan.schedule().placements())).isEmpty();
        assertThat(plan.schedule().score())
                .isEqualTo(Checker.score(problem, plan.schedule().placements()))
                .isPositive()
                .isLessThanOrEqualTo(plan.bound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"o18-chain", "o20-hours", "o24-money"})
    void wishes_that_clash_are_named_and_proven(String name) {
        PlanResult result = Planner.plan(Instances.named(name), Limits.ofEvaluations(1_000), 1, Progress.NONE);
        assertThat(result).isInstanceOf(PlanResult.Impossible.class);
        assertThat(((PlanResult.Impossible) result).proven()).isTrue();
        assertThat(((PlanResult.Impossible) result).clashes()).isNotEmpty();
    }
}
