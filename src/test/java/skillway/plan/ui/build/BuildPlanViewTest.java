package skillway.plan.ui.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.plan.PlanWishes;

@ApplicationTest
@Transactional
@WithUserDetails(value = "sofia.herrera@nordvik.example", userDetailsServiceBeanName = "accounts")
class BuildPlanViewTest extends SpringBrowserlessTest {

    @Autowired
    private PlanBuilding building;

    @Test
    void an_answer_is_kept_at_once() {
        navigate(BuildPlanView.class);

        test(find(TextField.class).withCaption("Mon").single()).setValue("2 h 15");

        assertThat(wishes().budget().perDay().getFirst()).isEqualTo(135);
        assertThat(refusal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25 h", "-1", "1e999", "soon"})
    void a_time_that_no_day_has_is_refused_by_name_and_nothing_is_kept(String typed) {
        navigate(BuildPlanView.class);
        PlanWishes before = wishes();

        test(find(TextField.class).withCaption("Mon").single()).setValue(typed);

        assertThat(refusal()).startsWith("Monday: ");
        assertThat(wishes()).isEqualTo(before);
    }

    @Test
    void a_deadline_before_the_start_is_refused_and_nothing_is_kept() {
        navigate(BuildPlanView.class);
        PlanWishes before = wishes();

        test(find(DatePicker.class).withCaption("Deadline").single()).setValue(LocalDate.of(2020, 1, 1));

        assertThat(refusal()).startsWith("The deadline (1 Jan 2020) lies before the start");
        assertThat(wishes()).isEqualTo(before);
    }

    @Test
    void money_below_zero_is_refused() {
        navigate(BuildPlanView.class);
        PlanWishes before = wishes();

        test(find(IntegerField.class).withCaption("Money").single()).setValue(-1);

        assertThat(refusal()).startsWith("The money is below 0");
        assertThat(wishes()).isEqualTo(before);
    }

    @Test
    void the_way_to_the_plan_is_one_button() {
        navigate(BuildPlanView.class);

        assertThat(find(Button.class).withTextContaining("Make the plan").exists())
                .isTrue();
        assertThat(find(Button.class).withText("Pick courses by hand").exists()).isTrue();
    }

    private PlanWishes wishes() {
        return building.own().orElseThrow().wishes();
    }

    private String refusal() {
        return find(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph.hasClassName("refusal"))
                .map(Paragraph::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
