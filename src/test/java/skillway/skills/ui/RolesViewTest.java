package skillway.skills.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.skills.RoleProfile;
import skillway.skills.SkillFramework;

@ApplicationTest
@Transactional
@WithUserDetails(value = "barbara.nowak@nordvik.example", userDetailsServiceBeanName = "accounts")
class RolesViewTest extends SpringBrowserlessTest {

    @Autowired
    private SkillFramework framework;

    @Test
    void a_role_says_what_it_is_and_what_it_needs() {
        RoleProfile role = role("Operations Manager");

        open("roles/" + role.id().value());

        assertThat(find(H2.class).withText("Operations Manager").exists()).isTrue();
        assertThat(find(Paragraph.class)
                        .withTextContaining("20 skills, 6 of them essential")
                        .exists())
                .isTrue();
        assertThat(find(RoleSkills.class).exists()).isTrue();
    }

    @Test
    void words_narrow_the_list_of_roles() {
        open("roles");

        test(find(TextField.class).single()).setValue("  oPERations man");

        assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void a_role_that_does_not_exist_looks_like_any_missing_page() {
        for (String id : List.of("999999999", "0", "-1", "abc", "9999999999999999999999")) {
            open("roles/" + id);

            assertThat(find(H1.class).withText("There is nothing here for you").exists())
                    .as(id)
                    .isTrue();
        }
    }

    @Test
    @WithUserDetails(value = "ada.lindqvist@nordvik.example", userDetailsServiceBeanName = "accounts")
    void a_learner_may_read_roles_and_change_none() {
        open("roles/" + role("Operations Manager").id().value());

        assertThat(find(RoleSkills.class).exists()).isTrue();
        assertThat(find(Button.class).withText("Change this role").exists()).isFalse();
        assertThat(find(Button.class).withText("Add a role").exists()).isFalse();
    }

    @Test
    @WithUserDetails(value = "ada.lindqvist@nordvik.example", userDetailsServiceBeanName = "accounts")
    void a_learner_does_not_get_to_the_import_of_roles() {
        open("roles/import");

        assertThat(find(H1.class).withText("Import roles and skills").exists()).isFalse();
    }

    @Test
    void a_role_without_skills_says_so_and_what_to_do() {
        RoleProfile empty = framework.keep(
                new RoleProfile(framework.newRoleId(), 0, "Fire eater", "", "Eats fire", Set.of(), List.of()));

        open("roles/" + empty.id().value());

        assertThat(find(H2.class).withText("This role has no skills yet").exists())
                .isTrue();
    }

    @Test
    void a_role_is_refused_in_a_sentence_where_a_name_is_missing_or_taken() {
        open("roles");
        test(find(Button.class).withText("Add a role").single()).click();
        TextField name = find(TextField.class).withCaption("Name").single();

        test(find(Button.class).withText("Add this role").single()).click();
        assertThat(refusal()).isEqualTo("The name of the role is empty. Type one.");

        test(name).setValue("operations  MANAGER");
        test(find(Button.class).withText("Add this role").single()).click();
        assertThat(refusal())
                .isEqualTo("There is a role \"operations MANAGER\" already. Change that one, or choose another name.");
    }

    @Test
    void a_line_without_a_skill_is_refused_in_a_sentence() {
        open("roles");
        test(find(Button.class).withText("Add a role").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Lion tamer");
        test(find(Button.class).withText("Add a skill it needs").single()).click();

        test(find(Button.class).withText("Add this role").single()).click();

        assertThat(refusal()).isEqualTo("One line has no skill. Choose one, or remove the line.");
        assertThat(framework.roleByName("Lion tamer")).isEmpty();
    }

    @Test
    void the_second_of_two_editors_is_told() {
        RoleProfile role =
                framework.keep(new RoleProfile(framework.newRoleId(), 0, "Strong woman", "", "", Set.of(), List.of()));
        open("roles/" + role.id().value());
        test(find(Button.class).withText("Change this role").single()).click();
        framework.keep(role.withDescription(role.description() + "Lifts elephants. "));

        test(find(Button.class).withText("Keep the change").single()).click();

        assertThat(refusal()).startsWith("Somebody else changed the role \"Strong woman\" meanwhile.");
    }

    private String refusal() {
        return find(Refusals.class).single().getText();
    }

    private RoleProfile role(String name) {
        return framework.roleByName(name).orElseThrow();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }
}
