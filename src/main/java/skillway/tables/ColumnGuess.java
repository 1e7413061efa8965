package skillway.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds which field: guessed by name, changed by hand.
 *
 * @param expected the fields the importer knows
 * @param header the columns the file has
 * @param columns the column of each field that has one
 */
public record ColumnGuess(List<ExpectedColumn> expected, List<String> header, Map<String, String> columns) {

    public ColumnGuess {
        expected = List.copyOf(expected);
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
    }

    /** Looks for each field by its name first, then by its synonyms in their order. */
    public static ColumnGuess of(List<ExpectedColumn> expected, Table table) {
        Map<String, Integer> places = Columns.places(table.header());
        Map<String, String> columns = new LinkedHashMap<>();
        for (ExpectedColumn column : expected) {
            Stream.concat(Stream.of(column.field()), column.synonyms().stream())
                    .map(name -> places.get(Columns.plain(name)))
                    .filter(place -> place != null)
                    .map(place -> table.header().get(place))
                    .filter(name -> !columns.containsValue(name))
                    .findFirst()
                    .ifPresent(name -> columns.put(column.field(), name));
        }
        return new ColumnGuess(expected, table.header(), columns);
    }

    /** The same with another column for a field, or none. */
    public ColumnGuess with(String field, @Nullable String column) {
        Map<String, String> changed = new LinkedHashMap<>(columns);
        if (column == null) {
            changed.remove(field);
        } else {
            changed.put(field, column);
        }
        return new ColumnGuess(expected, header, changed);
    }

    /** The column that holds a field, if any. */
    public Optional<String> column(String field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** What a row holds for a field, without blanks around it; empty when no column holds it. */
    public String value(Row row, String field) {
        String column = columns.get(field);
        return column == null ? "" : row.get(column).strip();
    }

    /** One problem for each required field without a column; then nothing can be imported. */
    public List<Problem> missing() {
        return expected.stream()
                .filter(column -> column.required() && !columns.containsKey(column.field()))
                .map(column -> new Problem(
                        1,
                        column.field(),
                        "",
                        "The file has no column \"%s\".".formatted(column.field()),
                        "Its columns are %s. Say which one it is.".formatted(String.join(", ", header))))
                .toList();
    }
}
