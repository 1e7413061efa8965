package skillway.coverage.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import skillway.coverage.Samples;
import skillway.coverage.SkillArea;
import skillway.coverage.SkillGaps;

@ViewPackages(packages = "skillway.coverage.ui")
class ChartFrameTest extends BrowserlessTest {

    private ChartFrame frame;

    @BeforeEach
    void show() {
        frame = new ChartFrame(Samples::curve);
        UI.getCurrent().add(frame);
    }

    @Test
    void the_numbers_are_one_click_away() {
        assertThat(all(frame).anyMatch(Html.class::isInstance)).isFalse();
        Button toggle = all(frame)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        toggle.click();
        String table = all(frame)
                .filter(Html.class::isInstance)
                .map(Html.class::cast)
                .findFirst()
                .orElseThrow()
                .getInnerHtml();
        assertThat(table).contains("Coverage in %", "9 Nov 2026", "<td class=\"number\">66</td>");
        toggle.click();
        assertThat(all(frame).anyMatch(Html.class::isInstance)).isFalse();
    }

    @Test
    void a_chart_keeps_its_room_before_the_picture_comes() {
        Component chart = all(frame).filter(Chart.class::isInstance).findFirst().orElseThrow();
        assertThat(chart.getElement().getAttribute("height")).isEqualTo("170");
    }

    @Test
    void where_there_is_nothing_to_show_there_is_nothing_to_save() {
        var empty = new ChartFrame(() -> new SkillGaps(List.of()));
        assertThat(all(empty)
                        .filter(c -> c.getElement().getClassList().contains("chart-ways"))
                        .anyMatch(Component::isVisible))
                .isFalse();
    }

    @Test
    void a_name_that_looks_like_markup_is_text_in_the_table() {
        var row = new SkillGaps.Row("<img src=x onerror=alert(1)>", new SkillArea(1, "</table>"), 1, 2, 3);
        assertThat(NumbersTable.of(new SkillGaps(List.of(row))).getInnerHtml()).doesNotContain("<img", "</table></td>");
    }

    @Test
    void files_are_named_for_what_they_show_and_none_is_empty() {
        assertThat(ChartFormat.PNG.fileName(Samples.curve())).isEqualTo("coverage-of-the-role.png");
        for (ChartFormat format : ChartFormat.values()) {
            assertThat(format.write(Samples.hours())).hasSizeGreaterThan(500);
        }
        assertThat(new String(ChartFormat.CSV.write(Samples.gaps()), UTF_8)).startsWith("\ufeffSkill,Area,Now");
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ChartFrameTest::all));
    }
}
