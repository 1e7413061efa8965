package skillway.catalogue.imports;

import java.util.List;
import java.util.stream.Stream;
import skillway.tables.ColumnGuess;
import skillway.tables.Problem;
import skillway.tables.Table;

/**
 * What an import of a table would do, row by row.
 *
 * @param missing the required columns the file lacks: then nothing goes in
 * @param rows in the order of the file
 */
public record DryRun(Table table, ColumnGuess columns, List<Problem> missing, List<RowResult> rows) {

    public DryRun {
        missing = List.copyOf(missing);
        rows = List.copyOf(rows);
    }

    /** The rows of one sort, in the order of the file. */
    public <T extends RowResult> List<T> all(Class<T> sort) {
        return rows.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** How many rows there are of one sort. */
    public int count(Class<? extends RowResult> sort) {
        return (int) rows.stream().filter(sort::isInstance).count();
    }

    /** Every way to put a refused row right, in the order of the file. */
    public Stream<Repair> repairs() {
        return all(RowResult.Refused.class).stream()
                .flatMap(row -> row.faults().stream())
                .flatMap(fault -> fault.repairs().stream());
    }

    /** How many rows would write something: the new and the changed ones. */
    public int writes() {
        return count(RowResult.New.class) + count(RowResult.Changed.class);
    }
}
