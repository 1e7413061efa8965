package skillway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A week that goes otherwise than planned, on a phone. */
@ApplicationTest
class LifeHappensBrowserTest {

    private static final double PATIENCE_MS = 60_000;

    @LocalServerPort
    private int port;

    @Test
    void what_is_not_done_gets_new_weeks_and_undo_brings_the_plan_back() {
        Chromium chromium = new Chromium(port);
        Page page = chromium.signedInAs("Ada", 390, 844, ColorScheme.LIGHT);
        page.navigate("/week");
        Locator rows = page.locator(".week-row");
        assertThat(rows.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        Chromium.picture(page, "life-1-week");
        button(page, "^Not: ").first().click();
        says(page, ": not in week");
        button(page, "^Re-plan$").click();
        Locator moved = page.locator("table.moved tbody tr");
        assertThat(moved.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));
        Chromium.picture(page, "life-2-what-moves");
        button(page, "^Move \\d+ course").click();
        says(page, "Planned again from today");
        button(page, "^Undo$").first().click();
        says(page, "Undone: Planned again from today");
        button(page, "^Undo$").first().click();
        says(page, "not in week");
        Chromium.picture(page, "life-3-undone");
        chromium.close();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static void says(Page page, String words) {
        assertThat(page.locator(".plan-said"))
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
    }
}
