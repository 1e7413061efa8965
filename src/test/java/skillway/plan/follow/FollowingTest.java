package skillway.plan.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static skillway.catalogue.Courses.after;
import static skillway.catalogue.Courses.anyOf;
import static skillway.plan.Plans.MONDAY;
import static skillway.plan.Plans.course;
import static skillway.plan.Plans.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import skillway.catalogue.Course;
import skillway.catalogue.Courses;
import skillway.plan.LearningPlan;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.WeekMinutes;
import skillway.plan.check.Checks;

class FollowingTest {

    private final Course first = course(1, "First");
    private final Course second = course(2, "Second");
    private final Course third = after(course(3, "Third"), anyOf(second));

    private final PlanFacts facts = plan().with(first, 480, 0, 240, 240)
            .with(second, 480, 2, 240, 240)
            .with(third, 240, 4, 240)
            .facts();

    @Test
    void a_plan_that_fits_stays_as_it_is() {
        assertThat(Following.of(facts)).isEqualTo(facts.plan());
    }

    @Test
    void only_what_is_in_the_way_moves() {
        LearningPlan moved = follow(facts.plan().move(first.id(), MONDAY.plusWeeks(2)));

        assertThat(weeks(moved, first)).containsExactly(2, 3);
        assertThat(weeks(moved, second)).containsExactly(4, 5);
        assertThat(weeks(moved, third)).containsExactly(6);
    }

    @Test
    void what_a_course_needs_never_ends_after_it_begins() {
        LearningPlan moved = follow(facts.plan().move(second.id(), MONDAY.plusWeeks(8)));

        assertThat(weeks(moved, second)).containsExactly(8, 9);
        assertThat(weeks(moved, third)).first().isEqualTo(10);
        assertThat(weeks(moved, first)).containsExactly(0, 1);
    }

    @Test
    void a_gap_that_a_course_leaves_is_not_filled_unasked() {
        LearningPlan without = follow(facts.plan().leaveOut(first.id()));

        assertThat(weeks(without, second)).containsExactly(2, 3);
    }

    @Test
    void the_hand_wins_over_the_hours_and_is_told_so() {
        LearningPlan pinned = facts.plan().pin(first.id()).move(second.id(), MONDAY);
        LearningPlan followed = follow(pinned);

        assertThat(weeks(followed, first)).containsExactly(0, 1);
        assertThat(weeks(followed, second)).first().isEqualTo(0);
        assertThat(Checks.problems(facts.with(followed)))
                .extracting(PlanProblem::headline)
                .anyMatch(headline -> headline.startsWith("Week 49 is ") && headline.endsWith(" over your hours"));
    }

    @Test
    void what_does_not_fit_before_the_deadline_goes_behind_it_and_is_told() {
        LocalDate deadline = MONDAY.plusWeeks(5).minusDays(1);
        LearningPlan shorter = facts.plan().with(facts.plan().wishes().between(MONDAY, deadline));
        LearningPlan followed = follow(shorter.move(first.id(), MONDAY.plusWeeks(3)));

        List<PlanProblem> problems = Checks.problems(facts.with(followed));
        assertThat(problems)
                .extracting(PlanProblem::headline)
                .anyMatch(headline -> headline.endsWith("after your deadline"));
        assertThat(problems.getFirst().repairs()).isNotEmpty();
    }

    @Test
    void a_course_of_fixed_dates_goes_to_its_next_date_and_never_unasked_behind_the_deadline() {
        LocalDate deadline = MONDAY.plusWeeks(12).minusDays(1);
        Course cohort = after(
                Courses.cohort(7, "Workshop", MONDAY.plusWeeks(2), MONDAY.plusWeeks(6), MONDAY.plusWeeks(14)),
                anyOf(first));
        PlanFacts known = plan().with(first, 480, 0, 240, 240)
                .with(cohort, 240, 2, 120, 120)
                .facts();
        LearningPlan timed = known.plan().with(known.plan().wishes().between(MONDAY, deadline));

        LearningPlan next = Following.of(known.with(timed.move(first.id(), MONDAY.plusWeeks(3))));
        assertThat(weeks(next, cohort)).containsExactly(6, 7);

        LearningPlan tooLate = Following.of(known.with(timed.move(first.id(), MONDAY.plusWeeks(8))));
        assertThat(weeks(tooLate, cohort)).isEmpty();
        assertThat(Checks.problems(known.with(tooLate)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.headline()).isEqualTo("“Workshop” has no weeks yet"))
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith("None of its dates fits any more: it begins on 14 Dec 2026, 11 Jan 2027 and"));
    }

    @Test
    void what_stands_on_a_course_without_weeks_is_told() {
        Course cohort = Courses.cohort(7, "Workshop", MONDAY.plusWeeks(2));
        PlanFacts known = plan().with(cohort, 240, 0)
                .with(after(course(8, "Sequel"), anyOf(cohort)), 240, 6, 240)
                .facts();

        assertThat(Checks.problems(known))
                .extracting(PlanProblem::sentence)
                .anyMatch("It needs “Workshop” before it, which has no weeks."::equals);
    }

    @Test
    void fewer_hours_give_all_courses_other_weeks_and_lose_no_minute() {
        LearningPlan narrow = follow(facts.plan()
                .with(facts.plan().wishes().with(facts.plan().wishes().budget().with(java.time.DayOfWeek.MONDAY, 0))));

        for (LocalDate monday : narrow.wishes().weeks().mondays()) {
            assertThat(narrow.courses().stream()
                            .flatMap(course -> course.weeks().stream())
                            .filter(week -> week.monday().equals(monday))
                            .mapToInt(WeekMinutes::planned)
                            .sum())
                    .isLessThanOrEqualTo(180);
        }
        assertThat(narrow.courses())
                .allMatch(course -> course.minutes()
                        == course.weeks().stream()
                                .mapToInt(WeekMinutes::planned)
                                .sum());
    }

    @Test
    void what_is_behind_is_told_and_gets_the_next_weeks_with_room() {
        PlanFacts later = plan().with(first, 480, 0, 240, 240)
                .with(second, 480, 2, 240, 240)
                .factsOn(MONDAY.plusWeeks(2).plusDays(1));

        assertThat(Checks.problems(later))
                .extracting(PlanProblem::headline)
                .containsExactly("You are 8 h behind the plan");
        LearningPlan caughtUp = Following.of(later);
        assertThat(weeks(caughtUp, second)).containsExactly(2, 3);
        assertThat(weeks(caughtUp, first)).containsExactly(4, 5);
        assertThat(Checks.problems(later.with(caughtUp))).isEmpty();
    }

    private LearningPlan follow(LearningPlan changed) {
        return Following.of(facts.with(changed));
    }

    private static List<Integer> weeks(LearningPlan plan, Course course) {
        return plan.find(course.id()).orElseThrow().weeks().stream()
                .map(week -> (int) java.time.temporal.ChronoUnit.WEEKS.between(MONDAY, week.monday()))
                .toList();
    }
}
