package skillway.tables;

import java.util.Arrays;
import java.util.List;

/**
 * A column that an importer can use.
 *
 * @param field what the importer calls it
 * @param label what people call it
 * @param required whether nothing can be imported without it
 * @param synonyms what else files call it
 */
public record ExpectedColumn(String field, String label, boolean required, List<String> synonyms) {

    public ExpectedColumn {
        synonyms = List.copyOf(synonyms);
    }

    /** The expectations written down in a table with the columns field, label, required (yes or empty), synonyms (a;b;c). */
    public static List<ExpectedColumn> from(Table table) {
        return table.rows().stream().map(ExpectedColumn::from).toList();
    }

    private static ExpectedColumn from(Row row) {
        List<String> synonyms = Arrays.stream(row.get("synonyms").split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        String field = row.get("field");
        String label = row.get("label").isBlank() ? field.replace('_', ' ') : row.get("label");
        return new ExpectedColumn(field, label, row.get("required").equals("yes"), synonyms);
    }
}
