package skillway.catalogue.ui.imports;

import skillway.catalogue.imports.DryRun;
import skillway.tables.Table;

/** The sentences of the import's head. */
final class ImportWords {

    private ImportWords() {}

    /** Such as "courses.csv · 42 rows · UTF-8, separated by semicolons". */
    static String of(DryRun run) {
        Table table = run.table();
        int rows = run.rows().isEmpty() ? table.rows().size() : run.rows().size();
        return "%s · %,d %s · %s"
                .formatted(
                        table.format().fileName(),
                        rows,
                        rows == 1 ? "row" : "rows",
                        table.format().text());
    }

    static String action(DryRun run) {
        return switch (run.writes()) {
            case 0 -> "Nothing to import";
            case 1 -> "Import 1 row now";
            default -> "Import %,d rows now".formatted(run.writes());
        };
    }
}
