package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import skillway.scheduling.replan.Change;
import skillway.scheduling.replan.Move;
import skillway.scheduling.replan.Move.Why;
import skillway.scheduling.replan.Replan;
import skillway.scheduling.replan.Replanning;

/** Planning again from today on. */
class ReplanningTest {

    private static final long TRIES = 2_000;
    private static final List<Integer> SIX_WEEKS = List.of(100, 100, 100, 100, 100, 100);

    @ParameterizedTest
    @EnumSource(
            value = RandomProblems.Family.class,
            names = {"PURE", "PACED", "FULL", "SCHEDULE", "WISHES"})
    void a_plan_that_is_still_fine_does_not_move_at_all(RandomProblems.Family family) {
        for (int seed = 0; seed < 200; seed++) {
            Problem problem = RandomProblems.tiny(seed, family);
            if (Planner.plan(problem, Limits.ofEvaluations(200), seed, Progress.NONE)
                    instanceof PlanResult.Planned old) {
                Replan again = replan(problem, old.schedule().placements(), Set.of(), Change.KEEP);
                assertThat(again.schedule()).as("%s %d", family, seed).isEqualTo(old.schedule());
                assertThat(again.moves()).isEmpty();
            }
        }
    }

    @Test
    void minutes_missed_move_only_the_course_that_is_behind_when_there_is_room_for_them() {
        Problem problem =
                problem(Candidate.of(150).leadingTo(0, 1), Candidate.of(100).leadingTo(1, 1));
        List<Placement> before = List.of(new Placement(0, 0, List.of(100)), new Placement(1, 3, List.of(100)));

        Replan again = replan(problem, before, Set.of(0), Change.KEEP);

        assertThat(again.moves()).extracting(Move::candidate, Move::why).containsExactly(tuple(0, Why.BEHIND));
        assertThat(again.schedule().placementOf(0).orElseThrow().weeks()).containsExactly(0, 1);
        assertThat(again.schedule().placementOf(1)).hasValue(before.getLast());
    }

    @Test
    void a_course_under_way_keeps_running_and_what_stood_behind_it_moves_no_further_than_it_must() {
        Problem problem = problem(
                Candidate.of(200).leadingTo(0, 1),
                Candidate.of(100).leadingTo(1, 1),
                Candidate.of(100).leadingTo(1, 2).needingOneOf(1));
        List<Placement> before = List.of(
                new Placement(0, 0, List.of(100)),
                new Placement(1, 1, List.of(100)),
                new Placement(2, 3, List.of(100)));

        Replan again = replan(problem, before, Set.of(0), Change.KEEP);

        assertThat(again.schedule().placementOf(0)).hasValue(new Placement(0, 0, List.of(100, 100)));
        assertThat(again.schedule().placementOf(1)).hasValue(new Placement(1, 2, List.of(100)));
        assertThat(again.schedule().placementOf(2)).hasValue(before.getLast());
        assertThat(again.moves()).extracting(Move::why).containsExactly(Why.BEHIND, Why.NO_ROOM);
    }

    @Test
    void what_can_no_longer_end_in_time_goes_and_is_told() {
        Problem problem =
                problem(Candidate.of(650).leadingTo(0, 1), Candidate.of(100).leadingTo(1, 1));
        List<Placement> before =
                List.of(new Placement(0, 1, List.of(100, 100, 100, 100, 100)), new Placement(1, 0, List.of(100)));

        Replan again = replan(problem, before, Set.of(), Change.KEEP);

        assertThat(again.moves()).containsExactly(new Move(0, before.getFirst(), null, Why.BEHIND));
    }

    @Test
    void a_plan_that_could_be_better_stays_when_kept_and_moves_up_when_improved() {
        Problem problem =
                problem(Candidate.of(100).leadingTo(0, 1), Candidate.of(100).leadingTo(1, 1));
        List<Placement> before = List.of(new Placement(0, 4, List.of(100)));

        assertThat(replan(problem, before, Set.of(), Change.KEEP).moves()).isEmpty();
        assertThat(replan(problem, before, Set.of(), Change.IMPROVE).moves())
                .extracting(Move::candidate, Move::why)
                .containsExactlyInAnyOrder(tuple(0, Why.IMPROVED), tuple(1, Why.IMPROVED));
    }

    @Test
    void a_course_that_a_better_one_could_replace_stays_when_kept() {
        Problem problem =
                problem(Candidate.of(200).leadingTo(0, 1), Candidate.of(50).leadingTo(0, 2));
        List<Placement> before = List.of(new Placement(0, 0, List.of(100, 100)));

        assertThat(replan(problem, before, Set.of(), Change.KEEP).moves()).isEmpty();
        assertThat(replan(problem, before, Set.of(), Change.IMPROVE).schedule().placementOf(0))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"o30-paced", "o60-pure", "o60-full"})
    void the_more_may_move_the_better_the_plan_and_every_one_keeps_the_rules(String name) {
        Problem problem = Instances.named(name);
        List<Placement> before = late(problem);
        long score = Long.MIN_VALUE;
        for (Change change : List.of(Change.KEEP, Change.SOME, Change.IMPROVE)) {
            Replan again = replan(problem, before, Set.of(), change);
            assertThat(Checker.brokenRules(problem, again.schedule().placements()))
                    .isEmpty();
            assertThat(again.schedule().score()).isGreaterThanOrEqualTo(score);
            score = change == Change.KEEP ? again.schedule().score() : score;
            assertThat(replan(problem, before, Set.of(), change)).isEqualTo(again);
        }
    }

    /** A plan of which the first week was missed: what lay in it is still to do. */
    private static List<Placement> late(Problem problem) {
        PlanResult.Planned old =
                (PlanResult.Planned) Planner.plan(problem, Limits.ofEvaluations(3_000), 1, Progress.NONE);
        List<Placement> late = new ArrayList<>();
        for (Placement placement : old.schedule().placements()) {
            List<Integer> rest = placement
                    .minutes()
                    .subList(
                            placement.firstWeek() == 0 ? 1 : 0,
                            placement.minutes().size());
            if (!rest.isEmpty()) {
                late.add(new Placement(placement.candidate(), Math.max(1, placement.firstWeek()), rest));
            }
        }
        return late;
    }

    private static Problem problem(Candidate... candidates) {
        return Problem.of(SIX_WEEKS, List.of(new Target(0, 2, 10), new Target(0, 2, 10)), List.of(candidates));
    }

    private static Replan replan(Problem problem, List<Placement> before, Set<Integer> started, Change change) {
        return Replanning.of(problem, before, started, change, TRIES, 1).orElseThrow();
    }
}
