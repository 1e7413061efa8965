package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule on three facts: one that keeps it, one that breaks it, one it has nothing to say about. */
class RulesTest {

    private static final int SQL = 0;
    private static final int PYTHON = 1;
    private static final int SKILL = 0;

    private static final Problem PROBLEM = Problem.of(
            List.of(100, 100, 0, 100, 100),
            List.of(new Target(0, 3, 1)),
            List.of(Candidate.of(100).leadingTo(SKILL, 2), Candidate.of(150).leadingTo(SKILL, 3)));

    @Test
    void the_minutes_of_a_week_stay_within_its_budget() {
        assertKept("weekly-budget", PROBLEM, at(SQL, 0, 100));
        assertBroken("weekly-budget", PROBLEM, at(SQL, 0, 50, 50), at(PYTHON, 1, 60, 0, 90));
        assertKept("weekly-budget", PROBLEM);
    }

    @Test
    void a_course_gets_all_its_minutes_before_the_deadline() {
        assertKept("minutes-total", PROBLEM, at(PYTHON, 0, 100, 50));
        assertBroken("minutes-total", PROBLEM, at(PYTHON, 0, 100));
        assertBroken("minutes-total", PROBLEM, at(PYTHON, 4, 100, 50));
        assertKept("minutes-total", PROBLEM, at(SQL, 3, 100));
    }

    @Test
    void no_week_asks_for_more_than_the_pace_of_a_course() {
        Problem paced = with(PROBLEM, PYTHON, course(PYTHON).atMostPerWeek(60));
        assertKept("pace", paced, at(PYTHON, 0, 60, 60, 0, 30));
        assertBroken("pace", paced, at(PYTHON, 0, 60, 90));
        assertKept("pace", paced, at(SQL, 0, 100));
    }

    @Test
    void a_cohort_course_follows_one_of_its_runs() {
        Problem dated =
                with(PROBLEM, SQL, course(SQL).inRuns(new Run(0, List.of(50, 50)), new Run(1, List.of(60, 0, 40))));
        assertKept("cohort-run", dated, at(SQL, 1, 60, 0, 40));
        assertBroken("cohort-run", dated, at(SQL, 1, 50, 0, 50));
        assertKept("cohort-run", dated, at(PYTHON, 0, 100, 50));
    }

    @Test
    void a_plan_never_starts_a_course_before_its_prerequisite() {
        Problem chain = with(PROBLEM, PYTHON, course(PYTHON).needingOneOf(SQL));
        assertKept("requires", chain, at(SQL, 0, 50, 50), at(PYTHON, 1, 50, 0, 100));
        assertBroken("requires", chain, at(SQL, 0, 50, 50), at(PYTHON, 0, 50, 0, 0, 100));
        assertKept("requires", chain, at(SQL, 4, 100));
    }

    @Test
    void a_course_starts_when_the_levels_it_asks_for_are_there() {
        Problem entry = with(PROBLEM, PYTHON, course(PYTHON).entering(SKILL, 2));
        assertKept("entry", entry, at(SQL, 0, 100), at(PYTHON, 1, 100, 0, 50));
        assertBroken("entry", entry, at(PYTHON, 0, 100, 50));
        assertKept("entry", entry, at(SQL, 4, 100));
    }

    @Test
    void within_a_week_each_course_can_come_after_what_it_needs() {
        Problem chain = with(
                PROBLEM,
                PYTHON,
                new Candidate(
                        40, Problem.NO_LIMIT, List.of(), 0, List.of(List.of(SQL)), List.of(), List.of(), Wish.NONE));
        Problem circle = with(chain, SQL, course(SQL).needingOneOf(PYTHON));
        assertKept("order-cycle", chain, at(SQL, 0, 50, 50), at(PYTHON, 1, 40));
        Problem tight = with(
                circle,
                SQL,
                new Candidate(
                        40, Problem.NO_LIMIT, List.of(), 0, List.of(List.of(PYTHON)), List.of(), List.of(), Wish.NONE));
        assertBroken("order-cycle", tight, at(SQL, 0, 40), at(PYTHON, 0, 40));
        assertKept("order-cycle", chain, at(SQL, 4, 100));
    }

    @Test
    void no_week_has_more_courses_side_by_side_than_wished() {
        Problem narrow = PROBLEM.within(1, Problem.NO_CAP);
        assertKept("parallel", narrow, at(SQL, 0, 100), at(PYTHON, 1, 100, 0, 50));
        assertBroken("parallel", narrow, at(SQL, 1, 50, 0, 0, 50), at(PYTHON, 3, 100, 50));
        assertKept("parallel", narrow, at(PYTHON, 0, 100, 50));
    }

    @Test
    void a_plan_costs_no_more_than_there_is() {
        Problem dear = with(
                        with(PROBLEM, SQL, course(SQL).costing(70)),
                        PYTHON,
                        course(PYTHON).costing(40))
                .within(Problem.NO_LIMIT, 100);
        assertKept("money", dear, at(SQL, 0, 100));
        assertBroken("money", dear, at(SQL, 0, 100), at(PYTHON, 1, 100, 0, 50));
        assertKept("money", dear);
    }

    @Test
    void a_must_is_in_the_plan() {
        Problem must = with(PROBLEM, SQL, course(SQL).wished(new Wish(true, false, Wish.ANY_WEEK, 0)));
        assertKept("must-take", must, at(SQL, 0, 100));
        assertBroken("must-take", must, at(PYTHON, 0, 100, 50));
        assertKept("must-take", PROBLEM);
        assertBroken("must-take", PROBLEM.in(Problem.Mode.SCHEDULE), at(SQL, 0, 100));
    }

    @Test
    void a_level_that_must_be_reached_is_reached_in_its_week() {
        Problem reach = PROBLEM.reaching(List.of(new MustReach(SKILL, 2, 1)));
        assertKept("must-reach", reach, at(SQL, 0, 50, 50));
        assertBroken("must-reach", reach, at(SQL, 3, 100));
        assertKept("must-reach", PROBLEM, at(SQL, 3, 100));
    }

    @Test
    void a_pinned_course_starts_in_its_week() {
        Problem pinned = with(PROBLEM, SQL, course(SQL).wished(new Wish(false, false, 1, 0)));
        assertKept("start-wish", pinned, at(SQL, 1, 100));
        assertBroken("start-wish", pinned, at(SQL, 0, 100));
        assertKept("start-wish", pinned, at(PYTHON, 0, 100, 50));
    }

    @Test
    void a_course_does_not_start_before_the_week_it_may() {
        Problem late = with(PROBLEM, SQL, course(SQL).wished(new Wish(false, false, Wish.ANY_WEEK, 3)));
        assertKept("start-wish", late, at(SQL, 4, 100));
        assertBroken("start-wish", late, at(SQL, 1, 100));
        assertKept("start-wish", late, at(PYTHON, 0, 100, 50));
    }

    @Test
    void a_course_left_out_by_wish_is_not_in_the_plan() {
        Problem without = with(PROBLEM, SQL, course(SQL).wished(new Wish(false, true, Wish.ANY_WEEK, 0)));
        assertKept("excluded", without, at(PYTHON, 0, 100, 50));
        assertBroken("excluded", without, at(SQL, 0, 100));
        assertKept("excluded", PROBLEM, at(SQL, 0, 100));
    }

    @Test
    void a_course_is_placed_once() {
        assertKept("duplicate-course", PROBLEM, at(SQL, 0, 100));
        assertBroken("duplicate-course", PROBLEM, at(SQL, 0, 100), at(SQL, 3, 100));
        assertKept("duplicate-course", PROBLEM);
    }

    private static Candidate course(int course) {
        return PROBLEM.candidates().get(course);
    }

    private static Problem with(Problem problem, int course, Candidate other) {
        return problem.withCandidates(
                course == SQL
                        ? List.of(other, problem.candidates().get(PYTHON))
                        : List.of(problem.candidates().get(SQL), other));
    }

    private static Placement at(int course, int week, Integer... minutes) {
        return new Placement(course, week, List.of(minutes));
    }

    private static void assertKept(String rule, Problem problem, Placement... plan) {
        assertThat(Planner.violations(problem, List.of(plan)))
                .extracting(Violation::rule)
                .doesNotContain(rule);
    }

    private static void assertBroken(String rule, Problem problem, Placement... plan) {
        assertThat(Planner.violations(problem, List.of(plan)))
                .extracting(Violation::rule)
                .contains(rule);
    }
}
