package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillway.scheduling.exact.ExactSearch;
import skillway.scheduling.explain.Clashes;
import skillway.scheduling.prepare.Preparation;

/** The search through all plans, on its own: with nothing to beat it has to find the best plan, or that there is none. */
class ExactSearchTest {

    private static final int PROBLEMS = 1_000;

    @ParameterizedTest
    @EnumSource(names = {"PURE", "PACED", "FULL", "SCHEDULE"})
    void it_finds_the_best_of_all_plans_or_that_there_is_none(RandomProblems.Family family) {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            if (!Clashes.in(new Preparation(problem)).isEmpty()) {
                continue;
            }
            ExactSearch exact = finished(problem, 0, false);
            OptionalLong optimum = BruteForce.best(problem);
            assertThat(score(problem, exact)).as("%s %d", family, seed).isEqualTo(optimum);
            assertThat(exact.impossible()).as("%s %d", family, seed).isEqualTo(optimum.isEmpty());
            if (optimum.isPresent()) {
                assertThat(exact.bound()).as("%s %d", family, seed).isEqualTo(optimum.getAsLong());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PURE", "PACED", "FULL", "SCHEDULE"})
    void a_plan_that_is_the_best_is_proven_and_a_lesser_one_is_beaten(RandomProblems.Family family) {
        for (int seed = 0; seed < PROBLEMS / 5; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            OptionalLong optimum = BruteForce.best(problem);
            if (optimum.isPresent()) {
                long best = optimum.getAsLong();
                assertThat(finished(problem, best, true).bound())
                        .as("%s %d", family, seed)
                        .isEqualTo(best);
                ExactSearch lesser = finished(problem, best - 1, true);
                assertThat(lesser.bound()).as("%s %d", family, seed).isEqualTo(best);
                assertThat(score(problem, lesser)).as("%s %d", family, seed).hasValue(best);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o15-full 1163430",
                "o15-paced 853312",
                "o15-sched 2133201",
                "o22-paced 807959",
                "o30-full 2409331"
            })
    void the_best_plan_of_real_courses_is_found_and_proven(String nameAndBest) {
        Problem problem = Instances.named(nameAndBest.split(" ")[0]);
        long best = Long.parseLong(nameAndBest.split(" ")[1]);
        ExactSearch exact = finished(problem, 0, true);
        assertThat(exact.bound()).isEqualTo(best);
        assertThat(score(problem, exact)).hasValue(best);
    }

    private static ExactSearch finished(Problem problem, long points, boolean plan) {
        ExactSearch exact = new ExactSearch(new Preparation(problem).model());
        while (!exact.finished() && !(plan && exact.bound() <= points)) {
            exact.takeTurn(points, plan, () -> false);
        }
        return exact;
    }

    private static OptionalLong score(Problem problem, ExactSearch exact) {
        Optional<List<Placement>> found = exact.found(Long.MIN_VALUE);
        found.ifPresent(plan -> assertThat(Checker.brokenRules(problem, plan)).isEmpty());
        return found.map(plan -> OptionalLong.of(Checker.score(problem, plan))).orElse(OptionalLong.empty());
    }
}
