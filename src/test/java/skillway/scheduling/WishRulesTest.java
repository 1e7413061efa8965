package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each further wish on three facts: one that keeps it, one that breaks it, one it has nothing to say about. */
class WishRulesTest {

    private static final int SQL = 0;
    private static final int PYTHON = 1;
    private static final int SKILL = 0;
    private static final int OTHER = 1;

    private static final Candidate SQL_COURSE = Candidate.of(100).leadingTo(SKILL, 2);
    private static final Candidate PYTHON_COURSE =
            Candidate.of(150).leadingTo(SKILL, 3).leadingTo(OTHER, 1);

    private static final Problem PROBLEM = Problem.of(
            List.of(100, 100, 100, 100, 100, 100),
            List.of(new Target(0, 3, 1), new Target(0, 1, 1)),
            List.of(SQL_COURSE, PYTHON_COURSE));

    @Test
    void the_buffer_of_a_week_stays_free() {
        Problem buffered = PROBLEM.wishing(Wishes.NONE.keepingFree(25));
        assertKept("buffer", buffered, at(SQL, 0, 75, 25));
        assertBroken("buffer", buffered, at(SQL, 0, 76, 24));
        assertKept("buffer", PROBLEM, at(SQL, 0, 100));
    }

    @Test
    void a_course_gets_no_minutes_in_a_week_closed_for_it() {
        Problem closed = with(SQL_COURSE.wished(Wish.NONE.without(Set.of(1))), PYTHON_COURSE);
        assertKept("not-in-week", closed, at(SQL, 0, 50, 0, 50));
        assertBroken("not-in-week", closed, at(SQL, 0, 50, 50));
        assertKept("not-in-week", closed, at(PYTHON, 0, 75, 75));
    }

    @Test
    void a_course_gets_its_least_minutes_in_a_week_or_none_but_for_the_rest() {
        Problem least = with(SQL_COURSE.wished(Wish.NONE.atLeastPerWeek(40)), PYTHON_COURSE);
        assertKept("least-per-week", least, at(SQL, 0, 40, 0, 40, 20));
        assertBroken("least-per-week", least, at(SQL, 0, 30, 40, 30));
        assertKept("least-per-week", least, at(PYTHON, 0, 30, 30, 30, 30, 30));
    }

    @Test
    void a_locked_course_stays_exactly_where_it_is() {
        Problem locked = with(SQL_COURSE.lockedAt(new Run(2, List.of(60, 40))), PYTHON_COURSE);
        assertKept("locked", locked, at(SQL, 2, 60, 40));
        assertBroken("locked", locked, at(SQL, 2, 50, 50));
        assertBroken("locked", locked, at(PYTHON, 2, 75, 75));
        assertKept("locked", PROBLEM, at(SQL, 2, 50, 50));
    }

    @Test
    void no_more_new_courses_start_within_four_weeks_than_wished() {
        Problem slow = PROBLEM.wishing(Wishes.NONE.startingAtMost(1));
        assertKept("new-courses", slow, at(SQL, 0, 100), at(PYTHON, 4, 75, 75));
        assertBroken("new-courses", slow, at(SQL, 0, 100), at(PYTHON, 3, 50, 50, 50));
        assertKept("new-courses", slow, at(PYTHON, 3, 50, 50, 50));
    }

    @Test
    void a_plan_holds_as_many_electives_as_wished() {
        Problem one = PROBLEM.wishing(Wishes.NONE.choosing(List.of(new Electives(Set.of(SQL, PYTHON), 1, 1))));
        assertKept("electives", one, at(SQL, 0, 100));
        assertBroken("electives", one, at(SQL, 0, 100), at(PYTHON, 1, 75, 75));
        assertBroken("electives", one);
        assertKept("electives", PROBLEM);
    }

    @Test
    void a_course_starts_in_the_week_after_what_it_needs_where_wished() {
        Problem chain = with(SQL_COURSE, PYTHON_COURSE.needingOneOf(SQL)).wishing(Wishes.NONE.needsInEarlierWeeks());
        assertKept("needs-week-before", chain, at(SQL, 0, 50, 50), at(PYTHON, 2, 75, 75));
        assertBroken("needs-week-before", chain, at(SQL, 0, 50, 50), at(PYTHON, 1, 50, 50, 50));
        assertKept("needs-week-before", chain, at(SQL, 3, 100));
    }

    @Test
    void each_week_has_as_much_as_wished() {
        Problem steady = PROBLEM.wishing(Wishes.NONE.filling(new WeekFloor(20, 1)));
        assertKept("least-each-week", steady, at(PYTHON, 0, 25, 25, 25, 25, 25, 25));
        assertBroken("least-each-week", steady, at(PYTHON, 0, 25, 25, 25, 25, 50));
        assertKept("least-each-week", PROBLEM);
    }

    @Test
    void a_plan_covers_as_much_of_the_role_as_the_objective_asks_for() {
        Problem most = PROBLEM.wishing(Wishes.NONE.aimingAt(new Objective(Objective.Kind.MINUTES, 34)));
        assertKept("coverage-reached", most, at(PYTHON, 0, 75, 75));
        assertBroken("coverage-reached", most, at(SQL, 0, 100));
        assertKept("coverage-reached", PROBLEM);
    }

    private static Problem with(Candidate sql, Candidate python) {
        return PROBLEM.withCandidates(List.of(sql, python));
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
