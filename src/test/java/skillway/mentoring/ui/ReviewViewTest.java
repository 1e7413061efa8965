package skillway.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.identity.CurrentViewer;
import skillway.mentoring.Decision;
import skillway.mentoring.Mentoring;
import skillway.mentoring.Review;
import skillway.mentoring.ReviewLine;

@ApplicationTest
@Transactional
@WithUserDetails(value = "grace.moreau@nordvik.example", userDetailsServiceBeanName = "accounts")
class ReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private Mentoring mentoring;

    @Autowired
    private CurrentViewer viewer;

    @Test
    void the_inbox_leads_to_the_plan_that_waits_longest() {
        navigate(ReviewsView.class);

        assertThat(find(RouterLink.class).withText("Read Tomás Ferreira’s plan").exists())
                .isTrue();
    }

    @Test
    void a_plan_is_not_sent_back_without_a_word() {
        Review waiting = open();

        test(button("Send back to " + waiting.plan().learnerName())).click();

        assertThat(find(TextArea.class).single().getErrorMessage())
                .isEqualTo("Write what should change, then send the plan back.");
        assertThat(now(waiting).waiting()).isTrue();
    }

    @Test
    void a_plan_is_sent_back_with_the_mentors_words() {
        Review waiting = open();
        test(find(TextArea.class).single()).setValue("Safety first.");

        test(button("Send back to " + waiting.plan().learnerName())).click();

        assertThat(now(waiting).decision()).isInstanceOf(Decision.SentBack.class);
        assertThat(getCurrentView()).isInstanceOf(ReviewsView.class);
    }

    @Test
    void a_plan_that_somebody_decided_meanwhile_is_not_decided_again() {
        Review waiting = open();
        mentoring.approve(viewer.get(), waiting.id(), "");

        test(button("Approve the plan")).click();

        assertThat(find(TextArea.class).single().getErrorMessage()).startsWith("You already approved this plan.");
    }

    private Review open() {
        ReviewLine line = mentoring.inbox(viewer.get()).stream()
                .filter(ReviewLine::waiting)
                .findFirst()
                .orElseThrow();
        navigate(ReviewView.class, Long.toString(line.id().value()));
        assertThat(find(H1.class).single().getText()).isEqualTo(line.learnerName() + " to " + line.roleName());
        return mentoring.review(viewer.get(), line.id()).orElseThrow();
    }

    private Review now(Review review) {
        return mentoring.review(viewer.get(), review.id()).orElseThrow();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
