package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import skillway.scheduling.repair.Demand;
import skillway.scheduling.whatif.Curve;
import skillway.scheduling.whatif.Forced;
import skillway.scheduling.whatif.Gain;
import skillway.scheduling.whatif.Knee;
import skillway.scheduling.whatif.Swap;
import skillway.scheduling.whatif.Swaps;

/** Other hours, other wishes, other courses. */
class WhatIfTest {

    private static final int SQL = 0;
    private static final int PYTHON = 1;
    private static final List<Target> TARGETS = List.of(new Target(0, 3, 5), new Target(0, 2, 5));
    private static final Candidate SQL_COURSE = Candidate.of(60).leadingTo(SQL, 3);
    private static final Candidate LONG_SQL = Candidate.of(90).leadingTo(SQL, 3);
    private static final Candidate PYTHON_COURSE = Candidate.of(100).leadingTo(PYTHON, 2);
    private static final Limits LIMITS = Limits.ofEvaluations(5_000);

    @Test
    void the_knee_is_where_more_stops_to_pay() {
        assertThat(Knee.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0), List.of(0.0, 50.0, 80.0, 82.0, 84.0)))
                .isEqualTo(2);
        assertThat(Knee.of(List.of(1.0, 2.0, 3.0), List.of(10.0, 20.0, 30.0))).isEqualTo(-1);
        assertThat(Knee.of(List.of(1.0, 2.0, 3.0), List.of(10.0, 10.0, 10.0))).isEqualTo(-1);
    }

    @Test
    void more_hours_never_cover_less_and_reach_what_the_planner_reaches() {
        Problem base = Instances.named("o30-pure");
        List<Problem> problems = IntStream.rangeClosed(1, 15)
                .mapToObj(hours -> base.withWeeklyMinutes(Collections.nCopies(base.weeks(), 60 * hours)))
                .toList();
        List<Double> points = Curve.along(problems, 1, () -> false).stream()
                .map(OptionalDouble::getAsDouble)
                .toList();
        assertThat(points).hasSize(15).isSorted();
        PlanResult.Planned best = (PlanResult.Planned) Planner.plan(problems.get(7), LIMITS, 1, Progress.NONE);
        assertThat(points.get(7))
                .isGreaterThanOrEqualTo(best.schedule().coverageAt(problems.get(7), base.weeks() - 1) - 0.02);
    }

    @Test
    void a_course_forced_in_says_what_it_takes_the_place_of() {
        Problem problem = problem(SQL_COURSE, Candidate.of(150).leadingTo(SQL, 3));
        Schedule present = planned(problem).schedule();
        Forced.Done with = (Forced.Done) Forced.of(problem, present, 1, true, LIMITS, Progress.NONE);
        assertThat(with.out()).containsExactly(0);
        assertThat(with.in()).containsExactly(1);
        assertThat(with.points()).isNegative();
        assertThat(with.exact()).isTrue();
        Forced.Done without = (Forced.Done) Forced.of(problem, present, 0, false, LIMITS, Progress.NONE);
        assertThat(without.in()).containsExactly(1);
    }

    @Test
    void a_course_that_cannot_be_forced_in_says_which_wishes_it_breaks() {
        Problem problem = problem(SQL_COURSE, PYTHON_COURSE.costing(30)).within(Problem.NO_LIMIT, 20);
        Forced forced = Forced.of(problem, planned(problem).schedule(), 1, true, LIMITS, Progress.NONE);
        assertThat(forced).isEqualTo(new Forced.Impossible(List.of(new Demand.Money(), new Demand.Take(1))));
    }

    @Test
    void a_swap_brings_a_plan_made_by_hand_closer_to_the_best() {
        Problem problem = problem(SQL_COURSE, LONG_SQL, PYTHON_COURSE);
        Schedule byHand = Planner.place(problem, 1).schedule();
        Schedule best = planned(problem).schedule();
        List<Swap> swaps = Swaps.toward(problem, byHand, best, () -> false);
        assertThat(swaps).isNotEmpty().allMatch(swap -> swap.points() > 0);
        assertThat(swaps)
                .anyMatch(swap ->
                        swap.in().equals(OptionalInt.of(0)) && swap.out().equals(OptionalInt.of(1)));
        assertThat(swaps.getLast().after().score()).isEqualTo(best.score());
    }

    @Test
    void the_price_of_a_wish_is_what_the_plan_gains_without_it() {
        Problem poor = problem(SQL_COURSE, PYTHON_COURSE.costing(30)).within(Problem.NO_LIMIT, 20);
        Gain gain = Gain.of(poor, planned(poor).schedule(), poor.within(Problem.NO_LIMIT, Problem.NO_CAP));
        assertThat(gain.atEnd()).isEqualTo(0.5);
        assertThat(gain.onAverage()).isPositive();
    }

    private static Problem problem(Candidate... courses) {
        return Problem.of(List.of(60, 60, 60), TARGETS, List.of(courses));
    }

    private static PlanResult.Planned planned(Problem problem) {
        return (PlanResult.Planned) Planner.plan(problem, LIMITS, 1, Progress.NONE);
    }
}
