package skillway.catalogue.imports.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import skillway.catalogue.imports.needs.IdList;
import skillway.tables.ColumnGuess;
import skillway.tables.ExpectedColumn;
import skillway.tables.Table;
import skillway.tables.TableReader;

/** The columns that a catalogue file may have, and the guess which is which. */
public final class CourseColumns {

    static final String IDS = "prerequisite_ids";
    static final String WORDS = "prerequisites";

    private static final List<ExpectedColumn> EXPECTED = expected();

    private CourseColumns() {}

    /** By name; a column of prerequisites that holds ids in all but a few cells is read as ids, else as words. */
    public static ColumnGuess guess(Table table) {
        ColumnGuess guess = ColumnGuess.of(EXPECTED, table);
        String column = guess.columns().get(WORDS);
        if (column != null && guess.column(IDS).isEmpty() && holdsIds(table, column)) {
            return guess.with(WORDS, null).with(IDS, column);
        }
        return guess;
    }

    private static boolean holdsIds(Table table, String column) {
        List<String> cells = table.rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        long ids = cells.stream().filter(CourseColumns::isIds).count();
        return ids * 10 >= cells.size() * 8L;
    }

    private static boolean isIds(String cell) {
        return IdList.of(cell).ids().noneMatch(id -> id.chars().anyMatch(Character::isWhitespace));
    }

    private static List<ExpectedColumn> expected() {
        try (InputStream file = CourseColumns.class.getResourceAsStream("/catalogue/course-columns.csv")) {
            return ExpectedColumn.from(TableReader.read(Objects.requireNonNull(file), "course-columns.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
