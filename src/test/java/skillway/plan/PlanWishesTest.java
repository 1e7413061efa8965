package skillway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import skillway.catalogue.CourseId;
import skillway.skills.RoleId;

class PlanWishesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate DEADLINE = LocalDate.of(2027, 5, 28);

    private final PlanWishes usual = PlanWishes.firstFor(new RoleId(1), LocalDate.of(2026, 11, 25));

    @Test
    void without_an_answer_a_plan_has_four_hours_a_week_for_half_a_year_from_next_monday() {
        assertThat(usual.startsOn()).isEqualTo(MONDAY);
        assertThat(usual.deadline()).isEqualTo(DEADLINE);
        assertThat(usual.allMinutes()).isEqualTo(26 * 240);
    }

    @Test
    void a_deadline_before_the_start_is_refused() {
        assertThatThrownBy(() -> usual.between(MONDAY, MONDAY.minusDays(1)))
                .hasMessage("The deadline (29 Nov 2026) lies before the start (30 Nov 2026). Choose a later deadline.");
    }

    @Test
    void a_deadline_more_than_ten_years_away_is_refused() {
        assertThatThrownBy(() -> usual.between(MONDAY, MONDAY.plusYears(11)))
                .hasMessageContaining("more than ten years");
    }

    @Test
    void a_budget_of_zero_is_refused() {
        assertThatThrownBy(() -> usual.with(new WeekBudget(Collections.nCopies(7, 0), Map.of())))
                .hasMessageStartingWith("There is no time between 30 Nov 2026 and 28 May 2027.");
        assertThatThrownBy(() ->
                        usual.with(usual.budget().withWeeksOff(usual.weeks().mondays())))
                .hasMessageStartingWith("There is no time");
    }

    @Test
    void a_day_has_no_more_than_24_hours_and_no_less_than_none() {
        assertThatThrownBy(() -> usual.budget().with(DayOfWeek.TUESDAY, 25 * 60))
                .hasMessage("Tuesday has 1500 minutes. Give 0 to 24 hours.");
        assertThatThrownBy(() -> usual.budget().with(DayOfWeek.TUESDAY, -1)).hasMessageStartingWith("Tuesday has -1");
        assertThat(usual.budget().with(DayOfWeek.TUESDAY, 24 * 60).ordinaryWeek())
                .isEqualTo(180 + 1440);
    }

    @Test
    void money_below_zero_and_no_course_at_a_time_are_refused() {
        assertThatThrownBy(() -> usual.within(-1, null)).hasMessageContaining("money");
        assertThatThrownBy(() -> usual.within(null, 0)).hasMessageContaining("At least 1 course");
    }

    @Test
    void a_course_cannot_be_a_must_and_a_must_not() {
        assertThatThrownBy(() -> usual.wishing(List.of(new CourseId(1)), List.of(new CourseId(1))))
                .hasMessageContaining("under must and under must not");
    }

    @Test
    void only_the_days_up_to_the_deadline_count_in_its_week() {
        PlanWishes brief = usual.between(MONDAY, MONDAY.plusDays(8));
        assertThat(brief.minutesOf(MONDAY)).isEqualTo(240);
        assertThat(brief.minutesOf(MONDAY.plusWeeks(1))).isEqualTo(120);
    }

    @Test
    void a_week_off_has_no_minutes_and_other_exceptions_stay() {
        WeekBudget budget = usual.budget().with(MONDAY, 30).withWeeksOff(Set.of(MONDAY.plusWeeks(1)));
        assertThat(budget.minutesOf(MONDAY)).isEqualTo(30);
        assertThat(budget.minutesOf(MONDAY.plusWeeks(1))).isZero();
        assertThat(budget.withWeeksOff(List.of()).minutesOf(MONDAY.plusWeeks(1)))
                .isEqualTo(240);
    }

    @Test
    void weeks_carry_iso_numbers_and_the_month_that_begins_in_them() {
        PlanWeeks weeks = new PlanWeeks(LocalDate.of(2026, 12, 21), 4);
        assertThat(weeks.mondays()).extracting(PlanWords::number).containsExactly(52, 53, 1, 2);
        assertThat(List.of(weeks.month(0), weeks.month(1), weeks.month(2), weeks.month(3)))
                .containsExactly("Dec 2026", "Jan 2027", "", "");
        assertThat(weeks.index(LocalDate.of(2026, 12, 27))).isZero();
        assertThat(weeks.index(LocalDate.of(2026, 12, 20))).isEqualTo(-1);
    }
}
