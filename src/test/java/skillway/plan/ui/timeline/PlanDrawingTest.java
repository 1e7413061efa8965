package skillway.plan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import skillway.plan.ui.AdasPlan;

class PlanDrawingTest {

    private final TimelinePlan drawn = new PlanDrawing(AdasPlan.snapshot()).draw("Moved.");

    @Test
    void today_and_the_deadline_stand_on_the_axis_of_weeks() {
        assertThat(drawn.today()).isEqualTo(2 + 2 / 7.0);
        assertThat(drawn.deadline()).isEqualTo(7 + 4 / 7.0);
        assertThat(drawn.weeks()).hasSizeGreaterThan(8);
    }

    @Test
    void a_week_tells_its_number_its_monday_and_its_minutes() {
        assertThat(drawn.weeks().get(2)).isEqualTo(new TimelinePlan.Week(6, "", "8 Feb", 240, 120, 60));
        assertThat(drawn.weeks().get(4).budget()).isZero();
        assertThat(drawn.weeks().getLast())
                .extracting(TimelinePlan.Week::budget, TimelinePlan.Week::planned)
                .containsExactly(0, 0);
    }

    @Test
    void a_course_that_rests_for_a_week_has_two_parts() {
        assertThat(drawn.courses().get(1).parts())
                .containsExactly(
                        new TimelinePlan.Part(2, 2, 60 / 360.0, java.util.List.of(120, 240)),
                        new TimelinePlan.Part(5, 1, 0, java.util.List.of(120)));
    }

    @Test
    void a_course_stands_in_its_area_with_its_kind_state_and_pin_in_words() {
        TimelinePlan.Course conflict = drawn.courses().getLast();
        assertThat(conflict.group()).isEqualTo("Business");
        assertThat(conflict.kind()).isEqualTo("stretch project");
        assertThat(conflict.note()).isEqualTo("your pin");
        assertThat(drawn.courses())
                .extracting(TimelinePlan.Course::state)
                .containsExactly(TimelinePlan.State.done, TimelinePlan.State.started, TimelinePlan.State.planned);
    }

    @Test
    void a_group_counts_the_hours_of_its_courses() {
        assertThat(drawn.groups())
                .containsExactly(
                        new TimelinePlan.Group("People", "People", 1, 14),
                        new TimelinePlan.Group("Business", "Business", 4, 5));
    }
}
