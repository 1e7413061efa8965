package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random problems of extreme numbers and wishes that contradict each other: the planner refuses them with a sentence, or answers
 * with a plan that the second checker finds right. {@code -Dfuzz.first=1000 -Dfuzz.problems=100000} goes on from another seed.
 */
class FuzzTest {

    private static final int FIRST = Integer.getInteger("fuzz.first", 0);
    private static final int PROBLEMS = Integer.getInteger("fuzz.problems", 1_500);
    private static final int[] MINUTES = {0, 1, 2, 30, 59, 60, 61, 240, 10_080, 1_000_000, Integer.MAX_VALUE};
    private static final int[] WEEKS = {1, 2, 3, 4, 5, 8, 26, 104, 520};

    @Test
    void any_problem_is_refused_with_a_sentence_or_answered_right() {
        for (int seed = FIRST; seed < FIRST + PROBLEMS; seed++) {
            String name = "seed " + seed;
            try {
                Problem problem = problem(new Random(seed));
                judge(name, problem, Planner.plan(problem, new Limits(300, 2_000), seed, Progress.NONE));
            } catch (IllegalArgumentException refused) {
                assertThat(refused).as(name).hasMessageMatching("(?s)[A-Z0-9].*\\.");
            }
        }
    }

    private static void judge(String name, Problem problem, PlanResult result) {
        switch (result) {
            case PlanResult.Impossible impossible ->
                assertThat(impossible.clashes()).as(name).isNotEmpty();
            case PlanResult.Planned plan -> {
                List<Placement> placements = plan.schedule().placements();
                assertThat(Checker.brokenRules(problem, placements)).as(name).isEmpty();
                assertThat(plan.schedule().score())
                        .as(name)
                        .isEqualTo(Checker.score(problem, placements, BestPossibleTest.tier(problem)));
                assertThat(plan.proven()).as(name).isEqualTo(plan.measure().proven());
                boolean points = problem.wishes().objective().byScore();
                long better = points ? plan.measure().bound() : plan.measure().value();
                long worse = points ? plan.measure().value() : plan.measure().bound();
                assertThat(better).as(name).isGreaterThanOrEqualTo(worse);
            }
        }
    }

    private static Problem problem(Random random) {
        int weeks = oneOf(WEEKS, random);
        int usual = oneOf(MINUTES, random);
        List<Integer> budget = IntStream.range(0, weeks)
                .mapToObj(w -> random.nextInt(4) == 0 ? oneOf(MINUTES, random) : usual)
                .toList();
        int skills = 1 + random.nextInt(4);
        List<Target> targets = IntStream.range(0, skills)
                .mapToObj(
                        s -> new Target(random.nextInt(6), random.nextInt(6), random.nextInt(5) * random.nextInt(251)))
                .toList();
        int courses = 1 + random.nextInt(12);
        List<Candidate> candidates = IntStream.range(0, courses)
                .mapToObj(c -> candidate(courses, skills, weeks, random))
                .toList();
        List<MustReach> reach = random.nextInt(4) > 0
                ? List.of()
                : List.of(new MustReach(random.nextInt(skills), 1 + random.nextInt(5), random.nextInt(weeks + 2)));
        Problem plain = new Problem(
                budget,
                random.nextBoolean() ? Problem.NO_LIMIT : 1 + random.nextInt(3),
                random.nextBoolean() ? Problem.NO_CAP : random.nextInt(2_000),
                targets,
                candidates,
                random.nextInt(5) == 0 ? Problem.Mode.SCHEDULE : Problem.Mode.CHOOSE,
                reach);
        return random.nextInt(3) == 0 ? plain : RandomWishes.of(plain, random, random.nextBoolean());
    }

    private static Candidate candidate(int courses, int skills, int weeks, Random random) {
        Candidate course = Candidate.of(oneOf(MINUTES, random)).costing(random.nextInt(3) * random.nextInt(1_000));
        course = random.nextBoolean() ? course : course.atMostPerWeek(oneOf(MINUTES, random));
        course = random.nextInt(3) > 0 ? course : course.needingOneOf(random.nextInt(courses), random.nextInt(courses));
        course = random.nextInt(4) > 0 ? course : course.entering(random.nextInt(skills), random.nextInt(6));
        for (int i = random.nextInt(3); i > 0; i--) {
            course = course.leadingTo(random.nextInt(skills), random.nextInt(6));
        }
        if (random.nextInt(4) == 0) {
            List<Run> runs = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                int half = course.minutes() / 2;
                runs.add(new Run(random.nextInt(weeks + 2) - 1, List.of(half, 0, course.minutes() - half)));
            }
            course = course.inRuns(runs.toArray(Run[]::new));
        }
        return random.nextInt(6) > 0
                ? course
                : course.wished(
                        new Wish(random.nextBoolean(), false, random.nextInt(weeks + 1) - 1, 0, Set.of(), 1, false));
    }

    private static int oneOf(int[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
