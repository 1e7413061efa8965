package skillway.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnGuessTest {

    private static final List<ExpectedColumn> EXPECTED = List.of(
            new ExpectedColumn("id", "id", true, List.of("code")),
            new ExpectedColumn("title", "title", true, List.of("name", "course")),
            new ExpectedColumn("cost", "cost", false, List.of("price")));

    private static Table table(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8), "x.csv");
    }

    @Test
    void a_column_is_found_by_its_name_or_a_synonym() {
        Table table = table("Code;PRICE;Course Name;name\nx;3;;Go\n");
        ColumnGuess guess = ColumnGuess.of(EXPECTED, table);

        assertThat(guess.value(table.rows().getFirst(), "id")).isEqualTo("x");
        assertThat(guess.value(table.rows().getFirst(), "title")).isEqualTo("Go");
        assertThat(guess.missing()).isEmpty();
    }

    @Test
    void a_missing_required_column_is_named_and_can_be_given_by_hand() {
        ColumnGuess guess = ColumnGuess.of(EXPECTED, table("id,label\n1,Go\n"));

        assertThat(guess.missing())
                .extracting(Problem::text)
                .containsExactly(
                        "Row 1: The file has no column \"title\". Its columns are id, label. Say which one it is.");
        assertThat(guess.with("title", "label").missing()).isEmpty();
    }
}
