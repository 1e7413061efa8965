package skillway.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-cmd", "@SUM(A1)", "\tx", "\rx", " =1", "-1+2", "=HYPERLINK(\"x\")"})
    void no_cell_runs_as_a_formula(String nasty) {
        assertThat(csv(nasty)).matches(cell -> cell.startsWith("'") || cell.startsWith("\"'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2.5", "48", "+3", "Coaching"})
    void numbers_and_words_stay_as_they_are(String cell) {
        assertThat(csv(cell)).isEqualTo(cell);
    }

    @Test
    void commas_quotes_and_line_breaks_stay_in_their_cell() {
        assertThat(csv("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartTable(List.of("a", "b"), List.of(List.of("1"))))
                .withMessageContaining("2 columns");
    }

    private static String csv(String cell) {
        String csv = new ChartTable(List.of("Skill"), List.of(List.of(cell))).csv();
        return csv.substring("Skill\r\n".length(), csv.length() - 2);
    }
}
