package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlannerTest {

    private static final Limits SHORT = Limits.ofEvaluations(2_000);

    @ParameterizedTest
    @EnumSource(RandomProblems.Family.class)
    void the_same_seed_gives_the_same_plan(RandomProblems.Family family) {
        for (int seed = 0; seed < 50; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            assertThat(Planner.plan(problem, SHORT, seed, Progress.NONE))
                    .isEqualTo(Planner.plan(problem, SHORT, seed, Progress.NONE));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RandomProblems.Family.class,
            names = {"PURE", "PACED"})
    void more_hours_never_lower_the_best_possible_plan(RandomProblems.Family family) {
        for (int seed = 0; seed < 200; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            Problem roomier = problem.withWeeklyMinutes(
                    problem.weeklyMinutes().stream().map(m -> m + 1).toList());
            assertThat(planned(roomier).bound())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(planned(problem).schedule().score());
            assertThat(BruteForce.best(roomier).getAsLong())
                    .isGreaterThanOrEqualTo(BruteForce.best(problem).getAsLong());
        }
    }

    @ParameterizedTest
    @EnumSource(RandomProblems.Family.class)
    void another_order_of_the_courses_changes_nothing_in_the_best_plan(RandomProblems.Family family) {
        for (int seed = 0; seed < 200; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            assertThat(score(shuffled(problem, new Random(seed))))
                    .as("seed %d", seed)
                    .isEqualTo(score(problem));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RandomProblems.Family.class,
            names = {"PURE", "PACED", "FULL"})
    void a_useless_course_changes_nothing(RandomProblems.Family family) {
        for (int seed = 0; seed < 200; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            List<Candidate> more = new ArrayList<>(problem.candidates());
            more.add(Candidate.of(1));
            PlanResult with = Planner.plan(problem.withCandidates(more), SHORT, seed, Progress.NONE);
            PlanResult without = Planner.plan(problem, SHORT, seed, Progress.NONE);
            assertThat(with.getClass()).isEqualTo(without.getClass());
            if (with instanceof PlanResult.Planned a && without instanceof PlanResult.Planned b) {
                assertThat(a.schedule()).as("seed %d", seed).isEqualTo(b.schedule());
                assertThat(a.leftOut()).contains(new Leftover.BringsNothing(more.size() - 1));
            }
        }
    }

    @Test
    void better_plans_come_as_they_are_found_and_the_gap_only_shrinks() {
        List<Snapshot> seen = new ArrayList<>();
        PlanResult.Planned plan =
                (PlanResult.Planned) Planner.plan(RandomProblems.large(1), Limits.ofEvaluations(10_000), 1, seen::add);
        assertThat(seen).isNotEmpty();
        for (int i = 1; i < seen.size(); i++) {
            assertThat(seen.get(i).best().score())
                    .isGreaterThanOrEqualTo(seen.get(i - 1).best().score());
            assertThat(seen.get(i).bound()).isLessThanOrEqualTo(seen.get(i - 1).bound());
            assertThat(seen.get(i).gap()).isBetween(0.0, 1.0);
        }
        assertThat(seen.getLast().best()).isEqualTo(plan.schedule());
    }

    @Test
    void cancel_keeps_the_best_plan_so_far() {
        List<Snapshot> seen = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void report(Snapshot snapshot) {
                seen.add(snapshot);
            }

            @Override
            public boolean cancelled() {
                return !seen.isEmpty();
            }
        };
        PlanResult.Planned plan = (PlanResult.Planned)
                Planner.plan(RandomProblems.large(2), Limits.ofEvaluations(Long.MAX_VALUE), 1, impatient);
        assertThat(plan.schedule()).isEqualTo(seen.getFirst().best());
        assertThat(plan.stoppedByClock()).isFalse();
    }

    @Test
    void the_clock_stops_the_planner_and_it_says_so() {
        PlanResult.Planned plan =
                (PlanResult.Planned) Planner.plan(RandomProblems.large(3), Limits.of(Duration.ZERO), 1, Progress.NONE);
        assertThat(plan.stoppedByClock()).isTrue();
        assertThat(plan.schedule().score()).isPositive();
    }

    @Test
    void courses_picked_by_hand_are_placed_and_no_others() {
        Problem problem = RandomProblems.large(4);
        PlanResult.Planned plan = Planner.place(problem, 0, 1, 2, 3);
        List<Integer> told = new ArrayList<>();
        plan.schedule().placements().forEach(p -> told.add(p.candidate()));
        plan.leftOut().forEach(left -> told.add(left.candidate()));
        assertThat(told).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.schedule().score());
        assertThat(Planner.violations(problem, plan.schedule().placements())).isEmpty();
    }

    private static PlanResult.Planned planned(Problem problem) {
        return (PlanResult.Planned) Planner.plan(problem, SHORT, 1, Progress.NONE);
    }

    private static OptionalLong score(Problem problem) {
        return Planner.plan(problem, SHORT, 1, Progress.NONE) instanceof PlanResult.Planned plan
                ? OptionalLong.of(plan.schedule().score())
                : OptionalLong.empty();
    }

    private static Problem shuffled(Problem problem, Random random) {
        int n = problem.candidates().size();
        List<Integer> order = new ArrayList<>();
        for (int c = 0; c < n; c++) {
            order.add(c);
        }
        Collections.shuffle(order, random);
        List<Candidate> shuffled = order.stream()
                .map(problem.candidates()::get)
                .map(c -> new Candidate(
                        c.minutes(),
                        c.maxMinutesPerWeek(),
                        c.runs(),
                        c.cost(),
                        c.requires().stream()
                                .map(oneOf -> oneOf.stream().map(order::indexOf).toList())
                                .toList(),
                        c.entry(),
                        c.outcomes(),
                        c.wish()))
                .toList();
        List<Electives> groups = problem.wishes().electives().stream()
                .map(g -> new Electives(
                        g.courses().stream().map(order::indexOf).collect(Collectors.toSet()), g.atLeast(), g.atMost()))
                .toList();
        return problem.withCandidates(shuffled).wishing(problem.wishes().choosing(groups));
    }
}
