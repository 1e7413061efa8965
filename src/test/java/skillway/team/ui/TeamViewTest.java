package skillway.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import skillway.ApplicationTest;
import skillway.skills.SkillFramework;

@ApplicationTest
@WithUserDetails(value = "katherine.osei@nordvik.example", userDetailsServiceBeanName = "accounts")
class TeamViewTest extends SpringBrowserlessTest {

    @Autowired
    private SkillFramework framework;

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
