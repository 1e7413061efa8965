package skillway;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Opens each screen as the person it is for: wide and light, wide and dark, narrow. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenBrowserTest {

    /** The screens: who opens which route, and what stands there when it is whole. */
    private static final String SCREENS = """
            Ada,       plan,               skillway-timeline
            Ada,       plan/charts,        skillway-chart
            Ada,       week,               .week-row
            Ada,       plan/new,           h1
            Ada,       levels,             h1
            Ada,       catalogue,          vaadin-grid
            Ada,       roles,              h1
            Grace,     reviews,            h2
            Katherine, team,               table
            Barbara,   import,             h1
            Barbara,   roles/import,       h1
            Barbara,   import/suggestions, h1
            Barbara,   import/hours,       h1
            Hedy,      people,             vaadin-grid
            """;

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

    @ParameterizedTest
    @CsvSource(textBlock = SCREENS)
    void a_wide_screen_has_no_serious_barrier(String who, String route, String whole) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = opened(who, route, whole, 1440, 900, scheme);
            Chromium.picture(page, nameOf(route) + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(barriers(page)).as("%s, %s", route, scheme).isEmpty();
            page.context().close();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = SCREENS)
    void a_phone_shows_it_without_scrolling_sideways(String who, String route, String whole) {
        Page page = opened(who, route, whole, 390, 844, ColorScheme.LIGHT);
        Chromium.picture(page, nameOf(route) + "-phone");
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        page.context().close();
    }

    private Page opened(String who, String route, String whole, int width, int height, ColorScheme scheme) {
        Page page = chromium.signedInAs(who, width, height, scheme);
        page.navigate("/" + route);
        page.locator(whole).first().waitFor();
        page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator')?.hasAttribute('loading')");
        return page;
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(EveryScreenBrowserTest::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static String nameOf(String route) {
        return route.replace('/', '-');
    }
}
