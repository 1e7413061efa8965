package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BadInputTest {

    private static final List<Target> TARGETS = List.of(new Target(0, 3, 5));
    private static final Candidate COURSE = Candidate.of(60).leadingTo(0, 3);

    @Test
    void a_plan_without_weeks_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Problem.of(List.of(), TARGETS, List.of(COURSE)))
                .withMessageContaining("no weeks");
    }

    @Test
    void a_course_of_no_or_negative_minutes_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Candidate.of(0)).withMessageContaining("takes 0 minutes");
        assertThatIllegalArgumentException().isThrownBy(() -> Candidate.of(-60)).withMessageContaining("-60");
        assertThatIllegalArgumentException().isThrownBy(() -> COURSE.atMostPerWeek(0));
    }

    @Test
    void negative_money_minutes_and_weeks_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COURSE.costing(-1))
                .withMessageContaining("costs -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(List.of(COURSE)).within(1, -5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(List.of(COURSE)).within(0, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(List.of(COURSE)).withWeeklyMinutes(List.of(60, -1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Run(0, List.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new MustReach(0, 3, -1));
    }

    @Test
    void unknown_courses_and_skills_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(List.of(COURSE.needingOneOf(7))))
                .withMessageContaining("requires course 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(List.of(COURSE.leadingTo(4, 1))))
                .withMessageContaining("skill 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(List.of(COURSE)).reaching(List.of(new MustReach(2, 1, 0))));
        assertThatIllegalArgumentException().isThrownBy(() -> Planner.place(problem(List.of(COURSE)), 3));
    }

    @Test
    void levels_outside_0_to_5_and_contradicting_wishes_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(6, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Level(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Wish(true, true, Wish.ANY_WEEK, 0));
    }

    @Test
    void a_budget_of_zero_everywhere_gives_the_empty_plan_and_proves_it() {
        PlanResult.Planned plan = planned(problem(List.of(COURSE)).withWeeklyMinutes(List.of(0, 0, 0)));
        assertThat(plan.schedule().placements()).isEmpty();
        assertThat(plan.proven()).isTrue();
        assertThat(plan.leftOut()).containsExactly(new Leftover.EndsTooLate(0, 3));
    }

    @Test
    void a_course_that_requires_itself_never_starts() {
        PlanResult.Planned plan = planned(problem(List.of(COURSE.needingOneOf(0))));
        assertThat(plan.schedule().placements()).isEmpty();
        assertThat(plan.leftOut()).containsExactly(new Leftover.NeedsWhatDoesNotFit(0, List.of(0)));
    }

    @Test
    void courses_that_wait_for_each_other_never_start_unless_there_is_another_way() {
        Candidate a = COURSE.needingOneOf(1);
        Candidate b = COURSE.needingOneOf(0);
        assertThat(planned(problem(List.of(a, b))).schedule().placements()).isEmpty();
        Candidate way = Candidate.of(30);
        PlanResult.Planned plan = planned(problem(List.of(COURSE.needingOneOf(1, 2), COURSE.needingOneOf(0), way)));
        assertThat(plan.schedule().placements())
                .extracting(Placement::candidate)
                .containsExactly(2, 0);
    }

    @Test
    void a_must_in_a_circle_is_impossible_and_says_what_it_waits_for() {
        Candidate must = COURSE.needingOneOf(0).wished(new Wish(true, false, Wish.ANY_WEEK, 0));
        PlanResult result = Planner.plan(problem(List.of(must)), Limits.ofEvaluations(100), 1, Progress.NONE);
        assertThat(result)
                .isEqualTo(new PlanResult.Impossible(
                        List.of(new Clash(new Clash.Asked.Take(0), new Clash.Lack.NothingBefore(0, List.of(0)))),
                        true));
    }

    @Test
    void huge_numbers_of_minutes_do_not_overflow() {
        Candidate endless = Candidate.of(Integer.MAX_VALUE).leadingTo(0, 3);
        List<Integer> weeks = Collections.nCopies(520, Integer.MAX_VALUE);
        PlanResult.Planned plan =
                planned(problem(List.of(endless, endless, endless)).withWeeklyMinutes(weeks));
        assertThat(plan.bound()).isGreaterThanOrEqualTo(plan.schedule().score());
        assertThat(planned(problem(List.of(endless))).schedule().placements()).isEmpty();
    }

    @Test
    void ten_years_of_weeks_are_planned() {
        List<Candidate> courses = IntStream.range(0, 30)
                .mapToObj(c -> Candidate.of(500 + c).leadingTo(0, 1 + c % 3))
                .toList();
        PlanResult.Planned plan = planned(problem(courses).withWeeklyMinutes(Collections.nCopies(520, 100)));
        assertThat(plan.schedule().placements()).isNotEmpty();
    }

    @Test
    void weights_of_zero_and_levels_above_the_required_ask_for_nothing() {
        Problem nothing = Problem.of(
                List.of(100, 100),
                List.of(new Target(0, 3, 0), new Target(4, 2, 9), new Target(0, 0, 3)),
                List.of(
                        COURSE,
                        Candidate.of(10).leadingTo(1, 5),
                        Candidate.of(10).leadingTo(2, 5)));
        PlanResult.Planned plan = planned(nothing);
        assertThat(plan.schedule()).isEqualTo(Schedule.empty());
        assertThat(plan.proven()).isTrue();
        assertThat(plan.schedule().coverageAt(nothing, 0)).isBetween(0.0, 1.0);
    }

    @Test
    void two_thousand_musts_are_answered() {
        List<Candidate> musts = IntStream.range(0, 2_000)
                .mapToObj(c -> COURSE.wished(new Wish(true, false, Wish.ANY_WEEK, 0)))
                .toList();
        PlanResult result = Planner.plan(problem(musts), Limits.ofEvaluations(10), 1, Progress.NONE);
        assertThat(result).isInstanceOf(PlanResult.Impossible.class);
        assertThat(((PlanResult.Impossible) result).proven()).isTrue();
    }

    @Test
    void twenty_thousand_musts_are_refused_by_their_number() {
        List<Candidate> musts = Collections.nCopies(20_000, COURSE.wished(new Wish(true, false, Wish.ANY_WEEK, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned(problem(musts)))
                .withMessageStartingWith("20000 courses must be in the plan: at most 2000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned(problem(musts).in(Problem.Mode.SCHEDULE)))
                .withMessageStartingWith("20000 courses must be in the plan");
    }

    @Test
    void a_must_at_the_end_of_a_chain_of_twenty_thousand_courses_is_refused_or_impossible() {
        List<Candidate> chain = new ArrayList<>();
        for (int c = 0; c < 20_000; c++) {
            Candidate course = c == 0 ? COURSE : COURSE.needingOneOf(c - 1);
            chain.add(c < 19_999 ? course : course.wished(new Wish(true, false, Wish.ANY_WEEK, 0)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned(problem(chain).withWeeklyMinutes(Collections.nCopies(520, 60_000))))
                .withMessageStartingWith("20000 courses matter in 520 weeks");
        assertThat(Planner.plan(problem(chain), Limits.ofEvaluations(10), 1, Progress.NONE))
                .isInstanceOf(PlanResult.Impossible.class);
    }

    @Test
    void electives_among_twenty_thousand_courses_are_found() {
        Set<Integer> all = IntStream.range(0, 20_000).boxed().collect(Collectors.toSet());
        Problem some = problem(Collections.nCopies(20_000, Candidate.of(30)))
                .wishing(Wishes.NONE.choosing(List.of(new Electives(all, 3, 5))));
        assertThat(planned(some).schedule().placements()).hasSize(3);
    }

    @Test
    void huge_numbers_do_not_overflow_whatever_the_objective() {
        Candidate endless = Candidate.of(Integer.MAX_VALUE).leadingTo(0, 3).costing(1_000_000_000_000L);
        Problem huge = Problem.of(
                Collections.nCopies(520, Integer.MAX_VALUE),
                List.of(new Target(0, 3, 1000)),
                Collections.nCopies(50, endless));
        for (Objective.Kind kind : Objective.Kind.values()) {
            PlanResult.Planned plan = planned(
                    huge.wishing(Wishes.NONE.aimingAt(new Objective(kind, 100)).essentialFirst(Set.of(0))));
            assertThat(Checker.brokenRules(huge, plan.schedule().placements())).isEmpty();
            assertThat(plan.measure().value()).as("%s", kind).isNotNegative();
        }
    }

    @Test
    void runs_that_overlap_are_joined_one_at_a_time() {
        Candidate dated =
                COURSE.inRuns(new Run(0, List.of(30, 30)), new Run(1, List.of(30, 30)), new Run(0, List.of(60)));
        PlanResult.Planned plan = planned(problem(List.of(dated, dated)));
        assertThat(Checker.brokenRules(
                        problem(List.of(dated, dated)), plan.schedule().placements()))
                .isEmpty();
        assertThat(plan.schedule().placements()).hasSize(1);
    }

    @Test
    void wishes_that_contradict_themselves_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wishes.NONE.keepingFree(95))
                .withMessageContaining("95 %");
        assertThatIllegalArgumentException().isThrownBy(() -> Wishes.NONE.startingAtMost(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Electives(Set.of(1), 2, 2))
                .withMessageContaining("2 electives of 1 courses");
        assertThatIllegalArgumentException().isThrownBy(() -> new Electives(Set.of(1), 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Objective(Objective.Kind.PEAK, 101));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COURSE.atMostPerWeek(30).wished(Wish.NONE.atLeastPerWeek(31)))
                .withMessageContaining("at least 31 and at most 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wish(true, false, 3, 0).without(Set.of(3)))
                .withMessageContaining("pinned to week 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> problem(List.of(COURSE)).wishing(Wishes.NONE.essentialFirst(Set.of(4))))
                .withMessageContaining("Skill 4 is essential and is unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        problem(List.of(COURSE)).wishing(Wishes.NONE.choosing(List.of(new Electives(Set.of(7), 1, 1)))))
                .withMessageContaining("Course 7 is an elective");
    }

    @Test
    void a_run_outside_the_weeks_cannot_be_joined() {
        Candidate dated = COURSE.inRuns(
                new Run(-1, List.of(30, 30)), new Run(1, List.of(30, 30)), new Run(Integer.MAX_VALUE, List.of(60)));
        PlanResult.Planned plan = planned(problem(List.of(dated)).withWeeklyMinutes(List.of(60, 60)));
        assertThat(plan.schedule().placements()).isEmpty();
        assertThat(planned(problem(List.of(dated))).schedule().placements())
                .containsExactly(new Placement(0, 1, List.of(30, 30)));
    }

    private static Problem problem(List<Candidate> courses) {
        return Problem.of(List.of(60, 60, 60), TARGETS, courses);
    }

    private static PlanResult.Planned planned(Problem problem) {
        return (PlanResult.Planned) Planner.plan(problem, Limits.ofEvaluations(500), 1, Progress.NONE);
    }
}
