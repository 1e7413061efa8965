package skillway.catalogue.suggestions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import skillway.ApplicationTest;
import skillway.catalogue.Catalogue;
import skillway.catalogue.Course;
import skillway.catalogue.Courses;
import skillway.catalogue.suggestions.OutcomeSuggestions;
import skillway.catalogue.suggestions.Suggestion;

@ApplicationTest
@WithUserDetails(value = "barbara.nowak@nordvik.example", userDetailsServiceBeanName = "accounts")
class SuggestionsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private OutcomeSuggestions suggestions;

    private Course course;

    @BeforeEach
    void a_course_without_outcomes() {
        course =
                catalogue.keep(Courses.course(catalogue.newId().value(), "Delegation, conflict resolution and hiring"));
        suggestions.suggest((seen, of) -> {});
    }

    @AfterEach
    void withdraw_it() {
        catalogue.withdraw(course.id());
        suggestions.suggest((seen, of) -> {});
    }

    @Test
    void the_button_says_how_many_it_accepts_and_does_so() {
        navigate(SuggestionsView.class);
        assertThat(find(LookAgain.class).single().isRunning()).isFalse();
        Button accept = find(Button.class).withTextContaining("Accept all").single();
        assertThat(accept.getText()).endsWith("for 1 course");

        test(accept).click();

        assertThat(catalogue.find(course.id()).orElseThrow().outcomes()).isNotEmpty();
    }

    @Test
    void an_address_that_asks_to_look_looks_through_what_has_just_come_in() {
        Course fresh = catalogue.keep(Courses.course(catalogue.newId().value(), "Hiring and delegation at sea"));

        UI.getCurrent().navigate("import/suggestions", QueryParameters.of("look", ""));

        LookAgain looking = find(LookAgain.class).single();
        assertThat(looking.isRunning()).isTrue();
        looking.done().join();

        assertThat(suggestions.open(0, 0, 1000))
                .extracting(Suggestion::courseId)
                .contains(fresh.id());
        catalogue.withdraw(fresh.id());
    }

    @Test
    void a_higher_score_leaves_fewer() {
        navigate(SuggestionsView.class);
        int before = find(SuggestionList.class).single().count();

        test(find(IntegerField.class).single()).setValue(100);

        assertThat(before).isPositive();
        assertThat(suggestions.countOpen(100)).isLessThan(before);
        assertThat(find(SuggestionList.class).all()).isEmpty();
    }
}
