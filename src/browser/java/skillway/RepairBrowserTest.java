package skillway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan that is impossible, repaired with one click. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepairBrowserTest {

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
    void wishes_that_do_not_fit_are_repaired_with_one_click_and_planned() {
        Page page = chromium.signedInAs("Ada", 1440, 900, ColorScheme.LIGHT);
        page.navigate("/plan/new");
        for (String day : new String[] {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}) {
            Locator field = page.getByLabel("Time on " + day);
            field.fill(day.equals("Monday") ? "10 min" : "0");
            field.press("Tab");
        }
        Locator repair = button(page, Pattern.compile("^Use: \\+.* a week$"));
        assertThat(repair).isVisible(patiently());
        button(page, Pattern.compile("^Make the plan")).click();
        assertThat(page.getByText("do not fit together").first()).isVisible(patiently());
        Chromium.picture(page, "repair-1-impossible");
        repair.click();
        assertThat(page.locator("skillway-timeline")).isVisible(patiently());
        Chromium.picture(page, "repair-2-planned");
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS);
    }
}
