package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the planner says about the courses it chose, those it left out, and wishes that clash. */
class ExplanationsTest {

    private static final int SQL = 0;
    private static final int PYTHON = 1;
    private static final List<Target> TARGETS = List.of(new Target(1, 3, 5), new Target(0, 2, 5));
    private static final Candidate SQL_COURSE = Candidate.of(60).leadingTo(SQL, 3);
    private static final Wish MUST = new Wish(true, false, Wish.ANY_WEEK, 0);

    @Test
    void a_chosen_course_tells_what_it_brings_and_what_it_unlocks() {
        Candidate python = Candidate.of(60).leadingTo(PYTHON, 2).needingOneOf(0);
        PlanResult.Planned plan = planned(problem(SQL_COURSE, python));
        assertThat(plan.why())
                .containsExactly(
                        new Reason(0, List.of(new Reason.Gain(SQL, 1, 3)), List.of(1), 0, List.of()),
                        new Reason(1, List.of(new Reason.Gain(PYTHON, 0, 2)), List.of(), 0, List.of(0)));
    }

    @Test
    void a_course_left_out_by_wish_says_so() {
        Candidate out = SQL_COURSE.wished(new Wish(false, true, Wish.ANY_WEEK, 0));
        assertThat(planned(problem(out)).leftOut()).containsExactly(new Leftover.Excluded(0));
    }

    @Test
    void a_course_that_is_too_long_ends_too_late() {
        assertThat(planned(problem(Candidate.of(1_000).leadingTo(SQL, 3))).leftOut())
                .containsExactly(new Leftover.EndsTooLate(0, 3));
    }

    @Test
    void a_course_says_which_prerequisite_does_not_fit() {
        Candidate long_ = Candidate.of(1_000);
        assertThat(planned(problem(SQL_COURSE.needingOneOf(1), long_)).leftOut())
                .contains(new Leftover.NeedsWhatDoesNotFit(0, List.of(1)));
    }

    @Test
    void a_course_says_which_level_nothing_leads_to() {
        assertThat(planned(problem(SQL_COURSE.entering(PYTHON, 2))).leftOut())
                .containsExactly(new Leftover.NeedsLevel(0, new Level(PYTHON, 2)));
    }

    @Test
    void a_course_that_costs_too_much_says_how_much_is_left() {
        Problem poor = problem(SQL_COURSE.costing(30)).within(Problem.NO_LIMIT, 20);
        assertThat(planned(poor).leftOut()).containsExactly(new Leftover.CostsTooMuch(0, 30, 20));
    }

    @Test
    void a_longer_course_to_the_same_level_is_beaten() {
        assertThat(planned(problem(SQL_COURSE, Candidate.of(90).leadingTo(SQL, 3)))
                        .leftOut())
                .containsExactly(new Leftover.Beaten(1, List.of(0)));
    }

    @Test
    void a_course_for_which_no_time_is_left_says_so() {
        Candidate python = Candidate.of(150).leadingTo(PYTHON, 1);
        assertThat(planned(problem(SQL_COURSE, python)).leftOut())
                .containsExactly(new Leftover.NoRoomLeft(1, 150, 120));
    }

    @Test
    void a_must_that_ends_too_late_says_by_how_many_weeks() {
        Candidate slow = Candidate.of(100).atMostPerWeek(20).wished(MUST);
        assertThat(clashes(problem(slow))).containsExactly(new Clash(new Clash.Asked.Take(0), new Clash.Lack.Weeks(2)));
    }

    @Test
    void a_must_that_is_too_long_says_how_many_minutes_are_missing() {
        assertThat(clashes(problem(Candidate.of(200).wished(MUST))))
                .containsExactly(new Clash(new Clash.Asked.Take(0), new Clash.Lack.Minutes(20, 2)));
    }

    @Test
    void musts_that_are_too_long_together_say_how_many_minutes_are_missing() {
        assertThat(clashes(problem(
                        Candidate.of(100).wished(MUST), Candidate.of(100).wished(MUST))))
                .containsExactly(new Clash(new Clash.Asked.Everything(), new Clash.Lack.Minutes(20, 2)));
    }

    @Test
    void musts_that_are_too_dear_together_say_how_much_money_is_missing() {
        Candidate dear = Candidate.of(10).costing(60).wished(MUST);
        assertThat(clashes(problem(dear, dear).within(Problem.NO_LIMIT, 100)))
                .containsExactly(new Clash(new Clash.Asked.Everything(), new Clash.Lack.Money(20)));
    }

    @Test
    void a_level_that_nothing_leads_to_is_named() {
        MustReach wish = new MustReach(PYTHON, 2, 2);
        assertThat(clashes(problem(SQL_COURSE).reaching(List.of(wish))))
                .containsExactly(
                        new Clash(new Clash.Asked.Reach(wish), new Clash.Lack.NoCourseFor(new Level(PYTHON, 2))));
    }

    @Test
    void a_level_that_comes_too_late_says_by_how_many_weeks() {
        Candidate slow = Candidate.of(60).atMostPerWeek(20).leadingTo(SQL, 3);
        MustReach wish = new MustReach(SQL, 3, 0);
        assertThat(clashes(problem(slow).reaching(List.of(wish))))
                .containsExactly(new Clash(new Clash.Asked.Reach(wish), new Clash.Lack.Weeks(2)));
    }

    @Test
    void a_course_pinned_to_a_week_off_cannot_start_there() {
        Candidate pinned = SQL_COURSE.wished(new Wish(true, false, 1, 0));
        Problem off = problem(pinned).withWeeklyMinutes(List.of(60, 0, 60));
        assertThat(clashes(off)).containsExactly(new Clash(new Clash.Asked.Start(0, 1), new Clash.Lack.Room()));
    }

    @Test
    void a_must_for_which_there_is_no_room_beside_the_others_is_named() {
        Candidate pinned = Candidate.of(60).wished(new Wish(true, false, 1, 0));
        Problem narrow = problem(pinned, pinned).within(1, Problem.NO_CAP);
        PlanResult result = Planner.plan(narrow, Limits.ofEvaluations(500), 1, Progress.NONE);
        assertThat(result)
                .isEqualTo(new PlanResult.Impossible(
                        List.of(new Clash(new Clash.Asked.Start(1, 1), new Clash.Lack.Room())), true));
    }

    @Test
    void two_courses_pinned_to_the_same_week_share_it() {
        Candidate one = SQL_COURSE.wished(new Wish(true, false, 1, 0));
        Candidate two = Candidate.of(60).leadingTo(PYTHON, 1).wished(new Wish(true, false, 1, 0));
        PlanResult.Planned plan = planned(problem(one, two));
        assertThat(plan.schedule().placements())
                .extracting(Placement::firstWeek)
                .containsExactly(1, 1);
    }

    private static Problem problem(Candidate... courses) {
        return Problem.of(List.of(60, 60, 60), TARGETS, List.of(courses));
    }

    private static PlanResult.Planned planned(Problem problem) {
        return (PlanResult.Planned) Planner.plan(problem, Limits.ofEvaluations(500), 1, Progress.NONE);
    }

    private static List<Clash> clashes(Problem problem) {
        PlanResult result = Planner.plan(problem, Limits.ofEvaluations(500), 1, Progress.NONE);
        assertThat(((PlanResult.Impossible) result).proven()).isTrue();
        return ((PlanResult.Impossible) result).clashes();
    }
}
