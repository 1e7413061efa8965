package skillway.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the collected nasty files, where they are at hand. */
class NastiesTest {

    private static final Path NASTIES = Path.of("../shared/data/csv-nasties");
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeEach
    void the_files_are_at_hand() {
        assumeTrue(Files.isDirectory(NASTIES), "the nasty files are not beside the project");
    }

    private static Table read(Path file) throws IOException {
        return TableReader.read(Files.readAllBytes(file), file.getFileName().toString());
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Row::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01_utf8_bom",
                "04_semicolon",
                "07_tab",
                "08_crlf",
                "10_all_quoted_no_final_newline",
                "15_blank_lines",
                "17_header_case_space"
            })
    void a_differently_written_file_holds_the_same_values(String name) throws IOException {
        Table plain = read(NASTIES.resolve("derived/00_plain_utf8.csv"));
        Table table = read(NASTIES.resolve("derived/" + name + ".csv"));

        assertThat(table.header().stream().map(Columns::plain)).isEqualTo(plain.header());
        assertThat(cells(table)).hasSize(20).isEqualTo(cells(plain));
        assertThat(table.problems()).isEmpty();
    }

    @Test
    void each_nasty_file_gives_what_is_expected_of_it() throws IOException {
        Table expected = read(NASTIES.resolve("derived/EXPECT.csv"));
        List<String> lines = new ArrayList<>();
        for (Row row : expected.rows()) {
            lines.add("%-36s %-60s | %s".formatted(row.get("file"), happened(row.get("file")), row.get("expected")));
        }
        System.out.println(String.join("\n", lines));
        assertThat(happened("11_newline_quote_comma_in_cell.csv")).isEqualTo("20 rows");
        assertThat(happened("14_ragged.csv")).isEqualTo("20 rows, problems in rows 22, 23");
        assertThat(happened("25_empty.csv")).contains("is empty");
        assertThat(happened("26_header_only.csv")).contains("0 rows: The file has a header and no rows below it.");
        assertThat(happened("27_html_as_csv.csv")).contains("is a web page");
    }

    private static String happened(String file) throws IOException {
        try {
            Table table = read(NASTIES.resolve("derived/" + file));
            if (table.rows().isEmpty()) {
                return "0 rows: " + table.problems().getFirst().sentence();
            }
            List<String> bad = table.problems().stream()
                    .map(problem -> String.valueOf(problem.row()))
                    .toList();
            return table.rows().size() + " rows"
                    + (bad.isEmpty() ? "" : ", problems in rows " + String.join(", ", bad));
        } catch (UnreadableFile refused) {
            return refused.sentence();
        }
    }

    @Test
    void titles_with_line_breaks_quotes_and_commas_are_kept_exactly() throws IOException {
        Table table = read(NASTIES.resolve("derived/11_newline_quote_comma_in_cell.csv"));

        assertThat(table.rows()).extracting(row -> row.get("title")).anyMatch(title -> title.contains("\n"));
        assertThat(table.rows()).extracting(row -> row.get("title")).anyMatch(title -> title.contains("\""));
    }

    @Test
    void every_file_of_the_csv_spectrum_reads_as_its_json_says() throws IOException {
        try (Stream<Path> files = Files.list(NASTIES.resolve("csv-spectrum"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Path json = Path.of(file.toString().replace(".csv", ".json"));
                assertThat(asMaps(TableReader.read(asPublished(file), "x.csv")))
                        .as(file.toString())
                        .isEqualTo(maps(json));
            }
        }
    }

    /** The copies of the files named crlf have lost their carriage returns. */
    private static byte[] asPublished(Path file) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        return (file.toString().contains("crlf") ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, String>> asMaps(Table table) {
        return table.rows().stream().map(row -> asMap(table, row)).toList();
    }

    private static Map<String, String> asMap(Table table, Row row) {
        return IntStream.range(0, table.header().size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(table.header()::get, row.cells()::get));
    }

    private static List<Map<String, String>> maps(Path json) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode node : JSON.readTree(Files.readString(json))) {
            rows.add(JSON.convertValue(
                    node, JSON.getTypeFactory().constructMapType(Map.class, String.class, String.class)));
        }
        return rows;
    }

    @Test
    void naughty_strings_survive_a_round_trip() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode node : JSON.readTree(Files.readString(NASTIES.resolve("naughty-strings/blns.json")))) {
            rows.add(List.of(String.valueOf(rows.size()), node.asString()));
        }

        Table table = TableReader.read(TableWriter.bytes(List.of("id", "title"), rows), "blns.csv");

        assertThat(rows).hasSizeGreaterThan(400);
        assertThat(cells(table)).isEqualTo(rows);
    }
}
