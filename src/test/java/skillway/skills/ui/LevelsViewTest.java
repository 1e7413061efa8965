package skillway.skills.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.annotation.Transactional;
import skillway.ApplicationTest;
import skillway.identity.CurrentViewer;
import skillway.identity.Viewer;
import skillway.skills.Assessing;
import skillway.skills.RoleProfile;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

@ApplicationTest
@Transactional
@WithUserDetails(value = "ada.lindqvist@nordvik.example", userDetailsServiceBeanName = "accounts")
class LevelsViewTest extends SpringBrowserlessTest {

    @Autowired
    private SkillFramework framework;

    @Autowired
    private Assessing assessing;

    @Autowired
    private CurrentViewer current;

    private Viewer ada;
    private RoleProfile role;
    private SkillId known;

    @BeforeEach
    void a_skill_that_ada_has_answered() {
        ada = current.get();
        role = framework.roleByName("Software Development Manager").orElseThrow();
        var levels = assessing.levelsOf(ada, ada.id());
        known = role.requirements().stream()
                .map(RoleProfile.Requirement::skillId)
                .filter(levels::containsKey)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_level_that_is_picked_is_kept_at_once() {
        int level = assessing.levelsOf(ada, ada.id()).get(known);
        int before = assessing.history(ada, ada.id(), known).size();
        open("role=" + role.id().value());

        pick(Long.toString(known.value()), level);

        assertThat(assessing.history(ada, ada.id(), known)).hasSize(before + 1);
        assertThat(assessing.levelsOf(ada, ada.id())).containsEntry(known, level);
    }

    @Test
    void a_skill_that_is_not_shown_is_never_assessed() {
        open("role=" + role.id().value());

        for (String made : new String[] {"0", "-7", "999999999", "1; DROP TABLE skill", "9".repeat(40)}) {
            pick(made, 3);
        }

        assertThat(assessing.levelsOf(ada, ada.id())).doesNotContainKey(new SkillId(999999999));
    }

    @Test
    void a_level_that_does_not_exist_is_refused() {
        int before = assessing.history(ada, ada.id(), known).size();
        open("role=" + role.id().value());

        assertThatThrownBy(() -> pick(Long.toString(known.value()), 6))
                .hasMessageContaining("Level 6 is not one of 0 to 5.");

        assertThat(assessing.history(ada, ada.id(), known)).hasSize(before);
    }

    @Test
    void the_head_says_which_role_and_how_much_it_needs() {
        open("role=" + role.id().value());

        assertThat(find(Paragraph.class)
                        .withTextContaining("Software Development Manager: ")
                        .exists())
                .isTrue();
    }

    @Test
    void an_address_with_a_role_that_is_none_falls_back_to_the_own_target_or_asks() {
        open("role=abc");

        assertThat(find(LevelPicker.class).exists()
                        || find(H2.class)
                                .withText("Which role do you grow into?")
                                .exists())
                .isTrue();
    }

    private void pick(String skill, int level) {
        LevelPicker picker = find(LevelPicker.class).single();
        ComponentUtil.fireEvent(picker, new LevelPicker.FromBrowser(picker, true, skill, level));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("levels", QueryParameters.fromString(query));
    }
}
