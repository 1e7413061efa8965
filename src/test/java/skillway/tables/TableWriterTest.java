package skillway.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "  =1",
                "'=1",
                "''=1",
                "'quoted'",
                "＝1",
                "a=1",
                "",
                " ",
                "'",
                "line\nbreak",
                "\n=1",
                "\"",
                "a,b;c"
            })
    void a_cell_comes_back_as_it_was(String cell) {
        Table table = TableReader.read(TableWriter.bytes(List.of("id", "title"), List.of(List.of("1", cell))), "x.csv");

        assertThat(table.rows().getFirst().get("title")).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1", "\u00A0=1", "\n=1", "＝1"})
    void no_cell_is_a_formula(String cell) {
        String line = TableWriter.text(List.of("t"), List.of(List.of(cell))).substring("t\r\n".length());

        assertThat(line).matches("(?s)\"?'.*");
    }

    @Test
    void an_ordinary_cell_is_left_alone() {
        assertThat(TableWriter.text(List.of("id"), List.of(List.of("a=b")))).isEqualTo("id\r\na=b\r\n");
    }
}
