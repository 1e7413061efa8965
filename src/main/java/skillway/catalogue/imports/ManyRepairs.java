package skillway.catalogue.imports;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import skillway.tables.Table;

/** Puts many rows right at once, all in the same way. */
final class ManyRepairs {

    private final DryRun run;
    private final Predicate<Repair> way;

    ManyRepairs(DryRun run, Predicate<Repair> way) {
        this.run = run;
        this.way = way;
    }

    boolean isPossible() {
        return repairs().findAny().isPresent();
    }

    /** The table with one repair done in each row: a second would undo the first where both change one cell. */
    Table once() {
        Map<Integer, Repair> byLine =
                repairs().collect(Collectors.toMap(Repair::line, Function.identity(), (first, second) -> first));
        return run.table()
                .mapRows(row -> Optional.ofNullable(byLine.get(row.line()))
                        .map(repair -> repair.in(row))
                        .orElse(row));
    }

    private Stream<Repair> repairs() {
        return run.repairs().filter(way);
    }
}
