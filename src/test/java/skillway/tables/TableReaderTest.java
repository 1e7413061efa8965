package skillway.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static Table read(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8), "courses.csv");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16, UTF-16", "windows-1252, Windows-1252"})
    void recognises_the_encoding(String charset, String named) {
        Table table = TableReader.read("id,title\n1,Führung für Größere".getBytes(Charset.forName(charset)), "x.csv");

        assertThat(table.format().encoding()).isEqualTo(named);
        assertThat(table.rows().getFirst().get("title")).isEqualTo("Führung für Größere");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_header() {
        assertThat(read("\uFEFFid,title\n1,a").header()).containsExactly("id", "title");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void recognises_the_delimiter_even_when_cells_hold_others(String sign) {
        Table table = read("id,title,topics\n1,\"a, b; c\",\"x;y\"\n2,d,\n".replace(",", sign));

        assertThat(table.header()).containsExactly("id", "title", "topics");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void a_table_of_one_column_is_a_table() {
        assertThat(read("title\nGo\nRust\n").rows()).hasSize(2);
    }

    @Test
    void a_row_knows_its_line_in_the_file_also_below_a_cell_of_several_lines() {
        Table table = read("id,title\n1,\"two\nlines\"\n\n2,b\n");

        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 5);
    }

    @Test
    void columns_are_found_whatever_their_case_and_blanks() {
        Row row = read(" Hours Max ,ID\n8,x\n").rows().getFirst();

        assertThat(row.get("hours_max")).isEqualTo("8");
        assertThat(row.with("id", "y").get("ID")).isEqualTo("y");
    }

    @Test
    void a_row_that_does_not_fit_the_header_is_reported_by_its_line() {
        Table table = read("id,title\n1,a\n2\n3,b,c,d\n4,e,,,\n");

        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 5);
        assertThat(table.problems()).extracting(Problem::row).containsExactly(3, 4);
        assertThat(table.problems().getLast().text())
                .isEqualTo(
                        "Row 4: The row has 4 cells and the header 2. Maybe a text with a comma in it lacks its quotes.");
    }

    @Test
    void a_header_alone_is_said_so() {
        Table table = read("id,title\n");

        assertThat(table.rows()).isEmpty();
        assertThat(table.problems())
                .extracting(Problem::sentence)
                .containsExactly("The file has a header and no rows below it.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', courses.csv is empty",
        "'  \n \n', courses.csv is empty",
        "'<!DOCTYPE html><html><body>Sign in</body></html>', is a web page",
        "'PK\3\4abc', is a workbook or a zip archive",
        "'a,b\0\0\0', is not a text file",
        "'[{\"id\": 1}]', is not a table",
        "'id,title\n1,\"never closed\n2,b\n', a quote is opened and never closed",
    })
    void refuses_what_is_no_table_in_a_sentence(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableFile.class).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "'id,title\n1,a\n2,b\n3,c\n', more than 2 rows",
        "'a,b,c,d,e\n1,2,3,4,5\n', has 5 columns",
        "'id,title\n1,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n', larger than 0 MB",
    })
    void refuses_a_file_over_a_limit(String text, String sentence) {
        Limits small = new Limits(60, 2, 4, 20);

        assertThatThrownBy(() -> TableReader.read(text.getBytes(StandardCharsets.UTF_8), "x.csv", small))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void sixty_megabytes_are_refused_before_they_are_all_read() {
        ByteArrayInputStream file = new ByteArrayInputStream(new byte[60 * 1024 * 1024]);

        assertThatThrownBy(() -> TableReader.read(file, "big.csv"))
                .hasMessageContaining("big.csv is larger than 50 MB");
        assertThat(file.available()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, passwd", "C:\\x\\a.csv, a.csv", "'\u202Ea\u0000b.csv', ab.csv", "/, the file"})
    void a_file_name_is_shown_and_never_a_path(String sent, String shown) {
        assertThat(FileName.shown(sent)).isEqualTo(shown);
    }
}
