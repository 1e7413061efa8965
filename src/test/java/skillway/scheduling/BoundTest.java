package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import skillway.scheduling.bound.Proof;
import skillway.scheduling.prepare.Preparation;

/** The bound on its own, without the search and the exact proof that hide its mistakes. */
class BoundTest {

    private static final int PROBLEMS = 150;
    private static final int TURNS = 40;

    @ParameterizedTest
    @EnumSource(
            value = RandomProblems.Family.class,
            names = {"PURE", "PACED", "FULL", "SCHEDULE"})
    void it_never_falls_below_the_best_possible_plan_however_long_it_works(RandomProblems.Family family) {
        int exact = 0;
        int problems = 0;
        for (int seed = 10_000; seed < 10_000 + PROBLEMS; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            OptionalLong optimum = BruteForce.best(problem);
            if (optimum.isPresent()) {
                long bound = boundWith(problem, optimum.getAsLong() - 1);
                assertThat(bound).as("%s %d", family, seed).isGreaterThanOrEqualTo(optimum.getAsLong());
                exact += bound == optimum.getAsLong() ? 1 : 0;
                problems++;
            }
        }
        assertThat(exact).isGreaterThan(problems * 98 / 100);
    }

    @ParameterizedTest
    @CsvSource({
        "o15-full, 1163430, 7",
        "o15-paced, 853312, 7",
        "o15-sched, 2133201, 7",
        "o22-paced, 807959, 7",
        "o30-full, 2409331, 7",
        "o30-paced, 1976278, 7",
        "o30-pure, 2256762, 7",
        "o30-sched, 4131824, 7",
        "o60-full, 6781234, 7",
        "o60-paced, 4201580, 7",
        "o60-pure, 10056566, 7",
        "o60-sched, 9526941, 7",
        "o150-full, 12976802, 10",
        "o150-paced, 11983681, 7",
        "o150-pure, 11855027, 7",
        "o400-full, 25127167, 10",
        "o400-pure, 27338007, 7"
    })
    void of_real_courses_it_stays_above_the_best_plan_known_and_comes_near_it(String name, long known, int percent) {
        long bound = boundWith(Instances.named(name), known - 1);
        assertThat(bound).isGreaterThanOrEqualTo(known).isLessThan(known * (100 + percent) / 100);
    }

    private static long boundWith(Problem problem, long floor) {
        Proof proof = new Proof(new Preparation(problem).model());
        for (int turn = 0; turn < TURNS && !proof.finished(); turn++) {
            proof.takeTurn(floor, true, () -> false);
        }
        return proof.bound();
    }
}
