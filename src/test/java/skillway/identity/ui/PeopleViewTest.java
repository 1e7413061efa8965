package skillway.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;

@ApplicationTest
@Transactional
@WithUserDetails(value = "hedy.winter@nordvik.example", userDetailsServiceBeanName = "accounts")
class PeopleViewTest extends SpringBrowserlessTest {

    @Autowired
    private Directory directory;

    @Test
    void a_new_person_learns_unless_somebody_says_otherwise() {
        fill();
        keep();

        assertThat(directory.findByEmail("maryam@people.example").map(Person::playedParts))
                .contains(Set.of(Part.LEARNER));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_person_without_any_part_is_refused_with_what_to_do() {
        fill();
        find(CheckboxGroup.class).single().clear();
        keep();

        assertThat(find(Paragraph.class).withClassName("refusal").single().getText())
                .startsWith("Choose at least one part");
        assertThat(directory.findByEmail("maryam@people.example")).isEmpty();
    }

    private void fill() {
        navigate(PeopleView.class);
        test(find(Button.class).withText("Add a person").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Maryam");
        test(find(EmailField.class).single()).setValue("maryam@people.example");
    }

    private void keep() {
        test(find(Button.class).withText("Add this person").single()).click();
    }
}
