package skillway.catalogue.imports;

import java.util.List;

/**
 * What an import did.
 *
 * @param refused the rows that did not go in
 */
public record ImportReport(int added, int changed, int same, List<RowResult.Refused> refused) {

    public ImportReport {
        refused = List.copyOf(refused);
    }

    static ImportReport of(DryRun run) {
        return new ImportReport(
                run.count(RowResult.New.class),
                run.count(RowResult.Changed.class),
                run.count(RowResult.Same.class),
                run.all(RowResult.Refused.class));
    }

    /** In a sentence, such as "31 courses added, 8 changed, 0 were the same already. 3 rows did not go in." */
    public String text() {
        String done = "%,d courses added, %,d changed, %,d were the same already.".formatted(added, changed, same);
        return refused.isEmpty() ? done : done + " %,d rows did not go in.".formatted(refused.size());
    }
}
