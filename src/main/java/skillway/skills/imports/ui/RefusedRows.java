package skillway.skills.imports.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import skillway.skills.imports.Refused;
import skillway.tables.Problem;
import skillway.tables.Row;
import skillway.tables.Table;
import skillway.tables.TableWriter;

/** Changes a table where rows were refused. */
final class RefusedRows {

    private RefusedRows() {}

    /** The table with what was probably meant, in every row where the same stands. */
    static Table with(Table table, Refused refused) {
        Problem problem = refused.problem();
        return table.mapRows(row ->
                table.has(problem.column()) && row.get(problem.column()).strip().equals(problem.value())
                        ? row.with(problem.column(), refused.better())
                        : row);
    }

    /** The table without one row. */
    static Table without(Table table, int line) {
        return new Table(
                table.header(),
                table.rows().stream().filter(row -> row.line() != line).toList(),
                table.format(),
                table.problems().stream()
                        .filter(problem -> problem.row() != line)
                        .toList());
    }

    /** A file of the refused rows alone. */
    static byte[] file(Table table, List<Refused> refused) {
        Set<Integer> lines = refused.stream().map(row -> row.problem().row()).collect(Collectors.toSet());
        return TableWriter.bytes(
                table.header(),
                table.rows().stream()
                        .filter(row -> lines.contains(row.line()))
                        .map(Row::cells)
                        .toList());
    }
}
