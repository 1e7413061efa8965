package skillway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.COMBOBOX;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job as one story: a plan is made, changed, handed in, approved, and seen by the team's lead. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobBrowserTest {

    private static final double PATIENCE_MS = 60_000;

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium(port);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    @Order(1)
    void katherine_makes_a_plan_with_the_keyboard_alone() {
        Page page = chromium.signedInAs("Katherine", 1440, 900, ColorScheme.LIGHT);
        page.navigate("/plan");
        Locator build = page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Build my plan"));
        assertThat(build).isVisible(patiently());
        Chromium.picture(page, "story-1-no-plan");
        press(build);
        Locator role = page.getByRole(COMBOBOX, new Page.GetByRoleOptions().setName("Role"));
        role.focus();
        page.keyboard().type("Operations Man");
        assertThat(page.locator("vaadin-combo-box-item").first()).hasText("Operations Manager");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        Locator make = page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Make the plan with")));
        assertThat(make).isVisible(patiently());
        Chromium.picture(page, "story-2-build");
        press(make);
        assertThat(page.locator("skillway-timeline")).isVisible(patiently());
        Chromium.picture(page, "story-3-my-plan");
        assertThat(page.locator("h1")).hasText("Operations Manager");
    }

    @Test
    @Order(2)
    void ada_changes_her_plan_takes_it_back_and_hands_it_in() {
        Page page = chromium.signedInAs("Ada", 1440, 900, ColorScheme.LIGHT);
        page.navigate("/plan");
        leaveOutTheLast(page);
        press(page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Undo")).first());
        assertThat(page.locator(".plan-said")).containsText("Undone", contains());
        leaveOutTheLast(page);
        Locator send = page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Send to Grace for review"));
        assertThat(send).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE_MS));
        press(send);
        Locator words = page.getByLabel("What Grace should look at");
        assertThat(words).isVisible(patiently());
        words.focus();
        page.keyboard().type("Please look at the second half.");
        press(page.locator("vaadin-dialog")
                .getByRole(BUTTON, new Locator.GetByRoleOptions().setName("Send to Grace").setExact(true)));
        assertThat(page.locator(".plan-badge")).containsText("With Grace Moreau since", contains());
        Chromium.picture(page, "story-4-handed-in");
    }

    @Test
    @Order(3)
    void grace_reads_it_as_handed_in_and_approves_it() {
        Page page = chromium.signedInAs("Grace", 1440, 900, ColorScheme.LIGHT);
        page.navigate("/reviews");
        page.getByText("Ada Lindqvist").first().click();
        Locator approve = page.getByRole(BUTTON, new Page.GetByRoleOptions().setName("Approve the plan"));
        assertThat(approve).isVisible(patiently());
        Chromium.picture(page, "story-5-review");
        press(approve);
        assertThat(page.getByText(Pattern.compile("[Aa]pproved")).first()).isVisible(patiently());
    }

    @Test
    @Order(4)
    void ada_sees_who_approved_it() {
        Page page = chromium.signedInAs("Ada", 1440, 900, ColorScheme.DARK);
        page.navigate("/plan");
        assertThat(page.locator(".plan-badge")).containsText("Grace Moreau approved", contains());
        Chromium.picture(page, "story-6-approved-dark");
    }

    @Test
    @Order(5)
    void katherine_sees_the_team_now_and_by_a_day() {
        Page page = chromium.signedInAs("Katherine", 1440, 900, ColorScheme.LIGHT);
        page.navigate("/team");
        assertThat(page.locator("table").first()).containsText("Ada Lindqvist", contains());
        Chromium.picture(page, "story-7-team");
    }

    private static void leaveOutTheLast(Page page) {
        page.locator("skillway-timeline .bar[aria-label*=', planned']").last().focus();
        page.keyboard().press("Delete");
        assertThat(page.locator(".plan-said"))
                .containsText(
                        Pattern.compile("^(?!Undone).* left out"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
    }

    /** As a keyboard does it. */
    private static void press(Locator button) {
        button.focus();
        button.press("Enter");
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS);
    }

    private static LocatorAssertions.ContainsTextOptions contains() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS);
    }
}
