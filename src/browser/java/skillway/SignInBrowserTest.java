package skillway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class SignInBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void the_way_in_says_what_skillway_is_for() {
        try (Chromium chromium = new Chromium(port)) {
            Page page = chromium.visitor(1440, 900, ColorScheme.LIGHT);
            page.navigate("/plan");
            assertThat(page.locator("h1")).hasText("Skillway");
            Chromium.picture(page, "sign-in-light");
        }
    }
}
