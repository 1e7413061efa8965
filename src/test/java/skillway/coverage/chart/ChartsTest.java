package skillway.coverage.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import skillway.coverage.CoverageCurve;
import skillway.coverage.CoverageCurve.Band;
import skillway.coverage.CoverageCurve.Step;
import skillway.coverage.Figure;
import skillway.coverage.NothingToShow;
import skillway.coverage.Samples;
import skillway.coverage.SkillArea;
import skillway.coverage.SkillGaps;
import skillway.coverage.WeekHours;
import skillway.coverage.Weeks;

class ChartsTest {

    private static final Size COLUMNS = new Size(38 * 18, true);
    private static final Size ALONE = new Size(640, false);

    static Stream<Figure> figures() {
        return Stream.of(
                Samples.curve(),
                Samples.gaps(),
                Samples.hours(),
                new NothingToShow("Coverage", "This role asks for no skills yet."));
    }

    static Stream<String> names() {
        String all = IntStream.range(0, 0x300).mapToObj(Character::toString).reduce("", String::concat);
        return Stream.of(
                all,
                "\ud800",
                "\udc00\ud800",
                "\u202e turned",
                "\u2066\u2069",
                "\uffff\ufffe",
                "ניהול צוות (א)",
                "إدارة الفريق",
                "🚀".repeat(300),
                "e\u0301".repeat(5_000),
                "</text><script>alert(1)</script>",
                "]]>&amp;\"'",
                "W".repeat(10_000),
                "");
    }

    @ParameterizedTest
    @MethodSource("names")
    void any_name_gives_a_picture_that_parses(String name) throws Exception {
        var area = new SkillArea(1, name);
        var gaps = new SkillGaps(List.of(new SkillGaps.Row(name, area, 1, 2, 3)));
        var band = new Band(area, List.of(new Step(2, 20)));
        var curve = new CoverageCurve(Samples.weeks(), 40, List.of(band));
        for (Figure figure : List.of(gaps, curve, new NothingToShow(name, name))) {
            assertThat(parse(Charts.svg(figure, ALONE))
                            .getElementsByTagName("script")
                            .getLength())
                    .isZero();
            parse(Charts.svgFile(figure));
            assertThat(Charts.png(figure)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_picture_tells_its_finding_to_who_cannot_see_it(Figure figure) throws Exception {
        Element svg = parse(Charts.svg(figure, ALONE)).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo(figure.finding());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void on_a_page_every_colour_is_a_variable_of_the_page(Figure figure) throws Exception {
        Pattern variables =
                Pattern.compile("none|url\\(#sk-(off|over)\\)|var\\(--sk-.*|color-mix\\(in srgb,var\\(--sk-.*");
        for (Element element : elements(parse(Charts.svg(figure, ALONE)))) {
            for (String name : List.of("fill", "stroke")) {
                assertThat(element.getAttribute(name))
                        .matches(c -> c.isEmpty() || variables.matcher(c).matches());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_file_needs_no_page(Figure figure) {
        assertThat(Charts.svgFile(figure))
                .doesNotContain("var(")
                .doesNotContain("inherit")
                .contains(figure.title());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_same_figure_gives_the_same_bytes(Figure figure) {
        assertThat(Charts.svg(figure, ALONE)).isEqualTo(Charts.svg(figure, ALONE));
        assertThat(Charts.png(figure)).isEqualTo(Charts.png(figure));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_png_shows_more_than_paper(Figure figure) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Charts.png(figure)));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(image.getWidth()).isEqualTo(2000);
        assertThat(IntStream.of(pixels).distinct().count()).isGreaterThan(10);
    }

    @Test
    void bars_stand_in_the_columns_of_their_weeks() throws Exception {
        List<Element> bars = elements(parse(Charts.svg(Samples.hours(), COLUMNS))).stream()
                .filter(e -> e.getAttribute("fill").startsWith("var(--sk-level-4"))
                .toList();
        assertThat(bars.getFirst().getAttribute("x")).isEqualTo("1.5");
        assertThat(bars.getFirst().getAttribute("width")).isEqualTo("15");
        assertThat(bars.get(1).getAttribute("x")).isEqualTo("19.5");
    }

    @Test
    void a_level_ends_on_its_line() throws Exception {
        var row = new SkillGaps.Row("Hiring", Samples.PEOPLE, 2, 4, 4);
        List<Element> all = elements(parse(Charts.svg(new SkillGaps(List.of(row)), new Size(804, false))));
        Element asked = all.stream()
                .filter(e -> e.getAttribute("stroke-width").equals("2"))
                .findFirst()
                .orElseThrow();
        Element now = all.stream()
                .filter(e -> e.getAttribute("fill").startsWith("var(--sk-level-4"))
                .findFirst()
                .orElseThrow();
        double zero = Double.parseDouble(now.getAttribute("x"));
        double two = zero + Double.parseDouble(now.getAttribute("width"));
        assertThat(Double.parseDouble(asked.getAttribute("x1")) - two).isCloseTo(two - zero, within(0.02));
        assertThat(now.getAttribute("height")).isEqualTo("15");
    }

    @Test
    void nothing_to_draw_is_said_in_the_picture() throws Exception {
        Document svg = parse(Charts.svg(new SkillGaps(List.of()), ALONE));
        assertThat(svg.getDocumentElement().getTextContent()).contains("no skills yet");
    }

    @Test
    void labels_of_areas_never_touch_each_other() throws Exception {
        List<Band> thin = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new Band(new SkillArea(i, "Area " + i), List.of(new Step(3, 1))))
                .toList();
        Document svg = parse(Charts.svg(new CoverageCurve(Samples.weeks(), 50, thin), ALONE));
        List<Double> lines = elements(svg).stream()
                .filter(e -> e.getTextContent().startsWith("Area "))
                .map(e -> Double.valueOf(e.getAttribute("y")))
                .toList();
        assertThat(lines).hasSize(8);
        IntStream.range(1, 8)
                .forEach(i -> assertThat(lines.get(i - 1) - lines.get(i)).isGreaterThanOrEqualTo(15));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void any_width_that_a_browser_may_ask_for_is_drawn(Figure figure) throws Exception {
        for (int width : new int[] {-1, 0, 240, 333, 4_000, Integer.MAX_VALUE}) {
            parse(Charts.svg(figure, new Size(width, false)));
            parse(Charts.svg(figure, new Size(width, true)));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2027-06-18", "2027-12-01,2027-06-18", "2027-02-10,2030-01-01", "2026-11-09,2026-11-09"})
    void a_plan_not_begun_ended_or_longer_than_the_weeks_stays_within_its_picture(LocalDate today, LocalDate deadline)
            throws Exception {
        var weeks = new Weeks(LocalDate.of(2026, 11, 9), 38, today, deadline, Set.of(6));
        var curve = new CoverageCurve(weeks, 48, Samples.curve().areas());
        var hours = new WeekHours(weeks, Samples.hours().hours());
        for (Figure figure : List.of(curve, hours)) {
            assertThat(across(parse(Charts.svg(figure, COLUMNS)))).allMatch(x -> x >= 0 && x <= COLUMNS.width());
        }
    }

    /** Every place from left to right that a picture names. */
    private static List<Double> across(Document svg) {
        List<Double> all = new ArrayList<>();
        for (Element element : elements(svg)) {
            Stream.of("x", "x1", "x2", "cx")
                    .map(element::getAttribute)
                    .filter(x -> !x.isEmpty())
                    .forEach(x -> all.add(Double.valueOf(x)));
            Pattern.compile("[HM](-?[0-9.]+)")
                    .matcher(element.getAttribute("d"))
                    .results()
                    .forEach(x -> all.add(Double.valueOf(x.group(1))));
        }
        return all;
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
