package skillway.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import skillway.ApplicationTest;
import skillway.identity.Directory;
import skillway.identity.PersonId;
import skillway.skills.LevelsChanged;
import skillway.skills.SkillFramework;

@ApplicationTest
@Transactional
@WithUserDetails(value = "katherine.osei@nordvik.example", userDetailsServiceBeanName = "accounts")
class TeamViewTest extends SpringBrowserlessTest {

    @Autowired
    private SkillFramework framework;

    @Autowired
    private Directory directory;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void the_lead_sees_everybody_of_the_team_against_the_role_most_grow_into() {
        open("");

        Document table = table();
        assertThat(table.select("tbody th .matrix-name").eachText()).hasSize(10).contains("Ada Lindqvist");
        assertThat(table.select("caption").text()).isEqualTo("Levels today against Software Development Manager");
        assertThat(table.select("tbody td.closes").eachAttr("title"))
                .isNotEmpty()
                .allMatch(words -> words.matches("\\d of \\d, a plan closes it in week \\d+"));
    }

    @Test
    void each_cell_has_its_number_and_its_words() {
        open("");

        table().select("tbody td[title]").forEach(cell -> {
            assertThat(cell.select("b").text()).matches("[0-5]");
            assertThat(cell.select(".unseen").text()).isEqualTo(cell.attr("title"));
        });
    }

    @Test
    void the_address_names_role_and_day() {
        long tester =
                framework.roleByName("Operations Manager").orElseThrow().id().value();
        open("role=%d&by=2099-01-01".formatted(tester));

        assertThat(table().select("caption").text())
                .startsWith("Levels on ")
                .endsWith("2099 against Operations Manager");
    }

    @Test
    void a_day_that_is_none_counts_as_today() {
        open("by=tomorrow");

        assertThat(table().select("caption").text()).startsWith("Levels today");
    }

    @Test
    void beside_the_matrix_stands_what_is_at_risk() {
        open("");

        assertThat(find(RisksPanel.class).single().getElement().getTextRecursively())
                .contains("No plan yet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_level_that_the_lead_says_stands_in_the_matrix_with_who_and_when() {
        open("");
        find(MatrixTable.class).single().choose(0, 0);
        find(RadioButtonGroup.class).single().setValue(5);
        test(find(Button.class).withText("Say level 5").single()).click();

        assertThat(table().select("tbody tr").first().select("td b").first().text())
                .isEqualTo("5");
        find(MatrixTable.class).single().choose(0, 0);
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(seen -> seen.startsWith("5, by Katherine Osei, "));
    }

    @Test
    void a_change_of_a_member_moves_the_open_matrix_and_one_elsewhere_does_not() {
        open("");
        MatrixTable shown = find(MatrixTable.class).single();

        changed("barbara.nowak@nordvik.example");
        assertThat(find(MatrixTable.class).single()).isSameAs(shown);

        changed("ada.lindqvist@nordvik.example");
        assertThat(find(MatrixTable.class).single()).isNotSameAs(shown);
    }

    /** Says in a transaction of its own that somebody's levels changed, and lets the open pages hear it. */
    private void changed(String email) {
        PersonId person = directory.findByEmail(email).orElseThrow().id();
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> events.publishEvent(new LevelsChanged(Set.of(person))));
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    @Test
    @WithUserDetails(value = "hedy.winter@nordvik.example", userDetailsServiceBeanName = "accounts")
    void who_leads_no_team_finds_nothing() {
        open("");

        assertThat(find(Html.class).exists()).isFalse();
        assertThat(find(H2.class).exists()).isFalse();
    }

    private void open(String query) {
        UI.getCurrent().navigate("team", QueryParameters.fromString(query));
    }

    private Document table() {
        return Jsoup.parse(find(Html.class).single().getElement().getOuterHTML());
    }
}
