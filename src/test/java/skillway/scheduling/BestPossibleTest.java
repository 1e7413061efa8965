package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The planner against every possible plan of thousands of tiny problems. */
class BestPossibleTest {

    private static final int PROBLEMS = 2_500;
    private static final long PLANS_TRIED = 15_000;
    private static final Set<RandomProblems.Family> WITH_FURTHER_WISHES =
            EnumSet.of(RandomProblems.Family.WISHES, RandomProblems.Family.AIMS);

    @ParameterizedTest
    @EnumSource(RandomProblems.Family.class)
    void a_plan_keeps_all_rules_and_a_bound_is_never_below_the_best_possible_plan(RandomProblems.Family family) {
        int planned = 0;
        int best = 0;
        int proven = 0;
        int unproven = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            OptionalLong optimum = BruteForce.best(problem);
            PlanResult result = Planner.plan(problem, Limits.ofEvaluations(PLANS_TRIED), seed, Progress.NONE);
            switch (result) {
                case PlanResult.Planned plan -> {
                    judge(problem, plan, optimum, family + " " + seed);
                    planned++;
                    best += reached(problem, plan.schedule()) == optimum.getAsLong() ? 1 : 0;
                    proven += plan.proven() ? 1 : 0;
                    unproven += plan.proven() ? 0 : 1;
                }
                case PlanResult.Impossible impossible -> {
                    assertThat(impossible.clashes()).isNotEmpty();
                    boolean missed = optimum.isPresent();
                    assertThat(missed && impossible.proven())
                            .as("%s %d: %s", family, seed, impossible)
                            .isFalse();
                    planned += missed ? 1 : 0;
                    unproven += impossible.proven() ? 0 : 1;
                }
            }
        }
        System.out.printf("%s: %d planned, %d best possible, %d proven%n", family, planned, best, proven);
        assertThat(best).isGreaterThan(planned * 98 / 100);
        if (!WITH_FURTHER_WISHES.contains(family)) {
            assertThat(best).isEqualTo(planned);
            assertThat(unproven).isZero();
        }
    }

    private static void judge(Problem problem, PlanResult.Planned plan, OptionalLong optimum, String name) {
        assertThat(Checker.brokenRules(problem, plan.schedule().placements()))
                .as(name)
                .isEmpty();
        assertThat(plan.schedule().score())
                .as(name)
                .isEqualTo(Checker.score(problem, plan.schedule().placements(), tier(problem)));
        assertThat(optimum).as(name).isPresent();
        assertThat(plan.proven()).as(name).isEqualTo(plan.measure().proven());
        if (problem.wishes().objective().byScore()) {
            assertThat(plan.bound())
                    .as("bound of %s", name)
                    .isGreaterThanOrEqualTo(points(problem, optimum.getAsLong()));
            assertThat(plan.measure())
                    .isEqualTo(
                            new Measure(Objective.Kind.COVERAGE, plan.schedule().score(), plan.bound()));
        } else {
            assertThat(plan.measure().bound()).as("bound of %s", name).isLessThanOrEqualTo(-optimum.getAsLong());
        }
    }

    /** What brute force makes large. */
    private static long reached(Problem problem, Schedule schedule) {
        return switch (problem.wishes().objective().kind()) {
            case COVERAGE -> Checker.score(problem, schedule.placements(), BruteForce.ESSENTIAL);
            case FINISH ->
                -1
                        - schedule.weekOfCoverage(
                                problem, problem.wishes().objective().percent());
            case MINUTES -> -schedule.totalMinutes();
            case MONEY -> -schedule.cost(problem);
            case PEAK -> -schedule.peak(problem);
        };
    }

    /** The points of a plan of this value for brute force: there a point of an essential skill counts another number of times. */
    private static long points(Problem problem, long value) {
        long essential = Math.floorDiv(value + BruteForce.ESSENTIAL / 2, BruteForce.ESSENTIAL);
        return essential * tier(problem) + value - essential * BruteForce.ESSENTIAL;
    }

    /** What a point of an essential skill counts for the planner. */
    static long tier(Problem problem) {
        return problem.wishes().essential().stream()
                .filter(skill -> problem.targets().get(skill).pointsPerLevelAndWeek() > 0)
                .mapToLong(skill -> problem.pointsPerLevelAndWeek(skill)
                        / problem.targets().get(skill).pointsPerLevelAndWeek())
                .findFirst()
                .orElse(1);
    }
}
