package skillway.catalogue.imports;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import skillway.tables.Table;

/** Repairs many rows at once by leaving out of each what nobody knows. */
final class GivingUp {

    private GivingUp() {}

    static boolean isPossible(DryRun run) {
        return repairs(run).findAny().isPresent();
    }

    /** The table with one reference of each row left out. */
    static Table once(DryRun run) {
        Map<Integer, Repair> byLine =
                repairs(run).collect(Collectors.toMap(Repair::line, Function.identity(), (first, second) -> first));
        return run.table()
                .mapRows(row -> Optional.ofNullable(byLine.get(row.line()))
                        .map(repair -> repair.in(row))
                        .orElse(row));
    }

    private static Stream<Repair> repairs(DryRun run) {
        return run.all(RowResult.Refused.class).stream()
                .flatMap(row -> row.faults().stream())
                .flatMap(fault -> fault.repairs().stream())
                .filter(Repair::givesUp);
    }
}
