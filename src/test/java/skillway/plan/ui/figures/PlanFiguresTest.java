package skillway.plan.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import skillway.plan.ui.AdasPlan;

class PlanFiguresTest {

    private final PlanFigures figures = PlanFigures.of(AdasPlan.snapshot());

    @Test
    void coverage_today_counts_the_levels_of_today() {
        assertThat(figures.today())
                .isCloseTo(100 * (10 * 2 / 3.0 + 10 + 4 / 2.0) / 24, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void coverage_by_the_deadline_counts_what_ends_before_it() {
        assertThat(figures.byDeadline()).isEqualTo(70);
    }

    @Test
    void a_week_over_the_hours_does_not_eat_the_spare_time_of_others() {
        assertThat(figures.minutesSpare()).isEqualTo(120 + 0 + 120 + 0 + 240);
    }

    @Test
    void an_essential_skill_is_met_at_the_required_level_and_the_others_are_counted_apart() {
        assertThat(figures.essentials()).isEqualTo(new PlanFigures.Essentials(1, 2, 2, 0, 1));
    }

    @Test
    void a_plan_ends_on_the_friday_of_its_last_week() {
        assertThat(figures.finished()).contains(LocalDate.of(2027, 3, 12));
        assertThat(figures.weeksLeft()).isEqualTo(5);
    }
}
