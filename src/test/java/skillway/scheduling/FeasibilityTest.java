package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import skillway.scheduling.feasible.Feasibility;
import skillway.scheduling.feasible.Verdict;

/** Whether there is a plan at all, against trying every plan. */
class FeasibilityTest {

    private static final int PROBLEMS = 300;

    private final Feasibility feasibility = new Feasibility(() -> false);

    @ParameterizedTest
    @EnumSource(
            value = RandomProblems.Family.class,
            names = {"PURE", "PACED", "FULL", "SCHEDULE"})
    void a_plan_is_found_exactly_when_there_is_one(RandomProblems.Family family) {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            Verdict verdict = feasibility.of(problem);
            boolean exists = BruteForce.best(problem).isPresent();
            assertThat(verdict)
                    .as("%s %d: %s", family, seed, problem)
                    .isInstanceOf(exists ? Verdict.Yes.class : Verdict.No.class);
            if (verdict instanceof Verdict.Yes yes) {
                assertThat(Checker.brokenRules(problem, yes.schedule().placements()))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RandomProblems.Family.class,
            names = {"WISHES", "AIMS"})
    void with_further_wishes_a_yes_and_a_no_are_certain_and_few_questions_stay_open(RandomProblems.Family family) {
        int open = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            Verdict verdict = feasibility.of(problem);
            boolean exists = BruteForce.best(problem).isPresent();
            switch (verdict) {
                case Verdict.Yes yes -> {
                    assertThat(exists).isTrue();
                    assertThat(Checker.brokenRules(problem, yes.schedule().placements()))
                            .as("%s %d", family, seed)
                            .isEmpty();
                }
                case Verdict.No no ->
                    assertThat(exists).as("%s %d", family, seed).isFalse();
                case Verdict.Open undecided -> open++;
            }
        }
        assertThat(open).isLessThan(PROBLEMS / 3);
    }
}
