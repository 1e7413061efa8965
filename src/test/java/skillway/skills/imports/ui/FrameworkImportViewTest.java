package skillway.skills.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.skills.Level;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillFramework;
import skillway.tables.TableReader;

@ApplicationTest
@Transactional
@WithUserDetails(value = "barbara.nowak@nordvik.example", userDetailsServiceBeanName = "accounts")
class FrameworkImportViewTest extends SpringBrowserlessTest {

    private static final String ONE_MISTYPED = """
            role,skill,required_level,weight,essential
            Juggler,Delegaton,4,10,yes
            Juggler,Hiring and interviewing,2,5,no
            """;

    @Autowired
    private SkillFramework framework;

    @Test
    void a_mistyped_skill_is_repaired_by_one_click_and_then_the_role_goes_in() {
        read(ONE_MISTYPED);
        assertThat(button("Nothing to import").isEnabled()).isFalse();

        test(button("Use Delegation")).click();
        assertThat(framework.roleByName("Juggler")).isEmpty();
        test(button("Import 1 role now")).click();

        assertThat(find(H2.class).withText("1 role imported").exists()).isTrue();
        assertThat(framework.roleByName("Juggler").orElseThrow().requirements()).hasSize(2);
    }

    @Test
    void a_row_that_is_left_out_holds_nothing_back() {
        read(ONE_MISTYPED);

        test(button("Leave out")).click();
        test(button("Import 1 role now")).click();

        assertThat(framework.roleByName("Juggler").orElseThrow().requirements()).hasSize(1);
    }

    @Test
    void the_meaning_of_the_words_for_levels_is_shown_and_can_be_changed() {
        read("role,skill,skill level\nJuggler,Delegation,Working\n");
        assertThat(find(Paragraph.class).withText("Levels: Working is 3.").exists())
                .isTrue();

        test(button("How it is read")).click();
        @SuppressWarnings("unchecked")
        Select<Level> working =
                find(Select.class).withCaption("\u201cWorking\u201d means").single();
        working.setValue(Level.NOVICE);
        test(button("Read it like this")).click();
        test(button("Import 1 role now")).click();

        assertThat(framework.roleByName("Juggler").orElseThrow().requirements())
                .extracting(Requirement::required)
                .containsExactly(2);
    }

    @Test
    void a_file_of_something_else_is_refused_in_a_sentence() {
        read("colour,price\nred,4\n");

        assertThat(test(find(Notification.class).single()).getText())
                .startsWith("This file holds neither skills nor roles: its columns are colour, price.");
    }

    private void read(String csv) {
        navigate(FrameworkImportView.class).read(TableReader.read(csv.getBytes(StandardCharsets.UTF_8), "file.csv"));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
