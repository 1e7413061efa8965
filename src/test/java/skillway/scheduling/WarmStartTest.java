package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Planning from an earlier plan on. */
class WarmStartTest {

    private static final Limits LONG = Limits.ofEvaluations(20_000);

    @ParameterizedTest
    @EnumSource(RandomProblems.Family.class)
    void the_old_plan_of_the_same_problem_is_never_lost(RandomProblems.Family family) {
        for (int seed = 0; seed < 200; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            if (Planner.plan(problem, LONG, seed, Progress.NONE) instanceof PlanResult.Planned old) {
                Optional<Schedule> again = Planner.near(problem, old.schedule(), 0, seed);
                assertThat(again).as("%s %d", family, seed).isPresent();
                assertThat(again.orElseThrow().score()).isEqualTo(old.schedule().score());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"o30-paced", "o60-full", "o60-sched"})
    void a_little_more_time_gives_at_least_the_old_points_at_once(String name) {
        Problem problem = Instances.named(name);
        Schedule old = schedule(Planner.plan(problem, LONG, 1, Progress.NONE));
        Problem roomier = problem.withWeeklyMinutes(
                problem.weeklyMinutes().stream().map(m -> m == 0 ? 0 : m + 15).toList());
        Schedule next = schedule(Planner.improve(roomier, old, Limits.ofEvaluations(1), 1, Progress.NONE));
        assertThat(next.score()).isGreaterThanOrEqualTo(old.score());
        assertThat(Checker.brokenRules(roomier, next.placements())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"o30-paced", "o60-paced", "o60-full"})
    void with_less_time_what_no_longer_fits_drops_out_and_little_is_lost(String name) {
        Problem problem = Instances.named(name);
        Schedule old = schedule(Planner.plan(problem, LONG, 1, Progress.NONE));
        Problem tighter = problem.withWeeklyMinutes(
                problem.weeklyMinutes().stream().map(m -> Math.max(0, m - 5)).toList());
        Schedule next = Planner.near(tighter, old, 500, 1).orElseThrow();
        assertThat(Checker.brokenRules(tighter, next.placements())).isEmpty();
        assertThat(next.score()).isGreaterThan(old.score() * 85 / 100);
    }

    @Test
    void a_short_search_gives_nothing_when_a_must_has_no_place() {
        Problem problem = Problem.of(
                List.of(10, 10),
                List.of(new Target(0, 1, 1)),
                List.of(Candidate.of(30).wished(new Wish(true, false, Wish.ANY_WEEK, 0))));
        assertThat(Planner.near(problem, Schedule.empty(), 10, 1)).isEmpty();
    }

    @Test
    void an_earlier_plan_with_an_unknown_course_is_refused() {
        Problem problem = Problem.of(List.of(10, 10), List.of(new Target(0, 1, 1)), List.of(Candidate.of(10)));
        Schedule foreign = new Schedule(List.of(new Placement(7, 0, List.of(10))), 0, 10);
        assertThatThrownBy(() -> Planner.near(problem, foreign, 10, 1)).hasMessageContaining("course 7");
    }

    private static Schedule schedule(PlanResult result) {
        return ((PlanResult.Planned) result).schedule();
    }
}
