package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What makes one plan better than another: on a small choice that each objective answers in its own way. */
class ObjectivesTest {

    private static final int SQL = 0;
    private static final int DATA = 1;

    /** Short and dear, long and free, and one that leads to the other skill. */
    private static final List<Candidate> COURSES = List.of(
            Candidate.of(100).leadingTo(SQL, 2).costing(90),
            Candidate.of(300).leadingTo(SQL, 2),
            Candidate.of(100).leadingTo(DATA, 1));

    private static final Problem PROBLEM = Problem.of(
            List.of(100, 100, 100, 100, 100, 100), List.of(new Target(0, 2, 1), new Target(0, 1, 5)), COURSES);

    @Test
    void most_coverage_takes_what_counts_most_first() {
        assertThat(courses(planned(Wishes.NONE))).containsExactly(2, 0);
    }

    @Test
    void essential_skills_come_before_all_others() {
        assertThat(courses(planned(Wishes.NONE.essentialFirst(Set.of(SQL))))).containsExactly(0, 2);
        assertThat(courses(planned(Wishes.NONE.essentialFirst(Set.of(DATA))))).containsExactly(2, 0);
        assertThat(courses(planned(Wishes.NONE.essentialFirst(Set.of())))).containsExactly(2, 0);
    }

    @Test
    void the_earliest_finish_is_the_first_week_with_so_much_of_the_role() {
        assertThat(measure(Objective.Kind.FINISH, 100)).isEqualTo(new Measure(Objective.Kind.FINISH, 2, 2));
        assertThat(measure(Objective.Kind.FINISH, 80)).isEqualTo(new Measure(Objective.Kind.FINISH, 1, 1));
        assertThat(measure(Objective.Kind.FINISH, 0)).isEqualTo(new Measure(Objective.Kind.FINISH, 0, 0));
    }

    @Test
    void the_least_minutes_are_those_of_the_shortest_courses_that_cover_enough() {
        assertThat(measure(Objective.Kind.MINUTES, 100)).isEqualTo(new Measure(Objective.Kind.MINUTES, 200, 200));
        assertThat(measure(Objective.Kind.MINUTES, 50)).isEqualTo(new Measure(Objective.Kind.MINUTES, 100, 100));
        assertThat(measure(Objective.Kind.MINUTES, 0)).isEqualTo(new Measure(Objective.Kind.MINUTES, 0, 0));
    }

    @Test
    void the_least_money_takes_the_long_way_that_is_free() {
        assertThat(measure(Objective.Kind.MONEY, 100)).isEqualTo(new Measure(Objective.Kind.MONEY, 0, 0));
        Problem short2 = PROBLEM.withWeeklyMinutes(List.of(100, 100, 100));
        assertThat(planned(short2, aim(Objective.Kind.MONEY, 100)).measure())
                .isEqualTo(new Measure(Objective.Kind.MONEY, 90, 90));
    }

    @Test
    void a_level_load_has_the_lowest_fullest_week() {
        Measure measure = measure(Objective.Kind.PEAK, 100);
        assertThat(measure).isEqualTo(new Measure(Objective.Kind.PEAK, 34, 34));
        assertThat(measure(Objective.Kind.PEAK, 0)).isEqualTo(new Measure(Objective.Kind.PEAK, 0, 0));
    }

    @Test
    void coverage_that_cannot_be_reached_is_named_with_what_can() {
        Problem few = PROBLEM.withCandidates(COURSES.subList(2, 3));
        assertThat(Planner.plan(
                        few.wishing(aim(Objective.Kind.MINUTES, 90)), Limits.ofEvaluations(100), 1, Progress.NONE))
                .isEqualTo(new PlanResult.Impossible(
                        List.of(new Clash(new Clash.Asked.Cover(90), new Clash.Lack.Coverage(83))), true));
    }

    @Test
    void electives_that_cannot_all_be_taken_are_named_with_how_many_can() {
        Problem never = PROBLEM.withCandidates(
                        List.of(COURSES.get(0), COURSES.get(1).needingOneOf(1)))
                .wishing(Wishes.NONE.choosing(List.of(new Electives(Set.of(0, 1), 2, 2))));
        PlanResult result = Planner.plan(never, Limits.ofEvaluations(100), 1, Progress.NONE);
        assertThat(((PlanResult.Impossible) result).clashes())
                .extracting(Clash::lack)
                .containsExactly(new Clash.Lack.Courses(1));
    }

    @Test
    void a_course_beyond_the_electives_wished_says_so() {
        Wishes one = Wishes.NONE.choosing(List.of(new Electives(Set.of(0, 1, 2), 1, 1)));
        assertThat(planned(one).leftOut()).contains(new Leftover.EnoughElectives(0));
    }

    private static Wishes aim(Objective.Kind kind, int percent) {
        return Wishes.NONE.aimingAt(new Objective(kind, percent));
    }

    private static Measure measure(Objective.Kind kind, int percent) {
        return planned(aim(kind, percent)).measure();
    }

    private static PlanResult.Planned planned(Wishes wishes) {
        return planned(PROBLEM, wishes);
    }

    private static PlanResult.Planned planned(Problem problem, Wishes wishes) {
        PlanResult result = Planner.plan(problem.wishing(wishes), Limits.ofEvaluations(60_000), 1, Progress.NONE);
        return (PlanResult.Planned) result;
    }

    private static List<Integer> courses(PlanResult.Planned plan) {
        return plan.schedule().placements().stream().map(Placement::candidate).toList();
    }
}
