package skillway.plan.ui.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.plan.MoreWishes;

@ApplicationTest
@Transactional
@WithUserDetails(value = "sofia.herrera@nordvik.example", userDetailsServiceBeanName = "accounts")
class MoreWishesTest extends SpringBrowserlessTest {

    @Autowired
    private PlanBuilding building;

    @Test
    void more_wishes_are_closed_until_somebody_has_some_and_say_what_is_set() {
        navigate(BuildPlanView.class);
        Details card = find(Details.class).single();
        assertThat(card.isOpened()).isFalse();
        assertThat(card.getSummaryText() + card.getSummary().getElement().getTextRecursively())
                .contains("none set");

        card.setOpened(true);
        test(find(Checkbox.class)
                        .withCaption("Essential skills before all others")
                        .single())
                .click();
        test(find(IntegerField.class).withCaption("Keep free each week, %").single())
                .setValue(20);

        assertThat(more().essentialFirst()).isTrue();
        assertThat(more().buffer()).isEqualTo(20);
        assertThat(card.getSummary().getElement().getTextRecursively())
                .contains("essential skills first · 20 % kept free");
    }

    @Test
    void a_wish_that_cannot_be_is_refused_and_nothing_is_kept() {
        navigate(BuildPlanView.class);
        find(Details.class).single().setOpened(true);

        test(find(IntegerField.class).withCaption("Keep free each week, %").single())
                .setValue(95);
        assertThat(refusal()).startsWith("Keep 0 to 90 %");

        test(find(Button.class).withText("Add level").single()).click();
        assertThat(refusal()).startsWith("Choose a skill, a level and a day");
        assertThat(more()).isEqualTo(MoreWishes.NONE);
    }

    private MoreWishes more() {
        return building.own().orElseThrow().wishes().more();
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
