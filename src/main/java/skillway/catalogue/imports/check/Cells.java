package skillway.catalogue.imports.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import skillway.catalogue.imports.Fault;
import skillway.catalogue.imports.Repair;
import skillway.catalogue.imports.cells.PlainText;
import skillway.tables.ColumnGuess;
import skillway.tables.Problem;
import skillway.tables.Row;

/** The cells of one row by field; what cannot be read becomes a fault of the row. */
final class Cells {

    private final Row row;
    private final ColumnGuess columns;
    private final List<Fault> faults;

    Cells(Row row, ColumnGuess columns, List<Fault> faults) {
        this.row = row;
        this.columns = columns;
        this.faults = faults;
    }

    int line() {
        return row.line();
    }

    boolean has(String field) {
        return columns.column(field).isPresent();
    }

    String get(String field) {
        return columns.value(row, field);
    }

    /** The name of the column in the file. */
    String column(String field) {
        return columns.column(field).orElse(field);
    }

    /** What a cell says; the other value when the file has no such column, or when it says nothing readable. */
    <T> T read(String field, T otherwise, Function<String, T> meaning) {
        return has(field) ? tryRead(field, meaning).orElse(otherwise) : otherwise;
    }

    /** What a cell says; nothing, and a fault, when it says nothing readable. */
    <T> Optional<T> tryRead(String field, Function<String, T> meaning) {
        try {
            return Optional.of(meaning.apply(get(field)));
        } catch (IllegalArgumentException e) {
            refuse(field, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** A text of at most so many characters, without HTML entities. */
    String text(String field, String otherwise, int most) {
        return read(field, otherwise, cell -> {
            String text = PlainText.of(cell);
            if (text.length() > most) {
                throw new IllegalArgumentException(
                        "The %s has %,d characters. Shorten it to %,d.".formatted(field, text.length(), most));
            }
            return text;
        });
    }

    /** Notes a fault: the first sentence says what is wrong, the rest what to do. */
    void refuse(String field, String sentences, Repair... repairs) {
        int end = sentences.indexOf(". ");
        String sentence = end < 0 ? sentences : sentences.substring(0, end + 1);
        String maybe = end < 0 ? "" : sentences.substring(end + 2);
        refuse(new Problem(row.line(), column(field), get(field), sentence, maybe), repairs);
    }

    void refuse(Problem problem, Repair... repairs) {
        faults.add(new Fault(problem, List.of(repairs)));
    }
}
