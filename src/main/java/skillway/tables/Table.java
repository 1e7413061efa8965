package skillway.tables;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What was read from a file.
 *
 * @param header the names of the columns, trimmed
 * @param rows the rows that fit the header; blank ones are left out
 * @param format how the file was recognised
 * @param problems the rows that do not fit, and what else is odd
 */
public record Table(List<String> header, List<Row> rows, Format format, List<Problem> problems) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public boolean has(String column) {
        return Columns.places(header).containsKey(Columns.plain(column));
    }

    /** The same table with its rows changed one by one. */
    public Table mapRows(UnaryOperator<Row> change) {
        return new Table(header, rows.stream().map(change).toList(), format, problems);
    }

    /** The same table without what stands in a line of the file. */
    public Table without(int line) {
        return new Table(
                header,
                rows.stream().filter(row -> row.line() != line).toList(),
                format,
                problems.stream().filter(problem -> problem.row() != line).toList());
    }
}
