package skillway.skills.imports.ui;

import java.util.List;
import java.util.stream.Stream;
import skillway.skills.imports.Change;
import skillway.skills.imports.Change.Does;
import skillway.skills.imports.Preview;
import skillway.tables.Table;

/** Says in words what an import would do. */
final class PreviewWords {

    private PreviewWords() {}

    /** Such as "roles.csv · 831 rows · UTF-8, separated by commas". */
    static String file(Table table) {
        return "%s · %s · %s"
                .formatted(
                        table.format().fileName(),
                        count(table.rows().size(), "row"),
                        table.format().text());
    }

    /** Such as "Import 97 roles and 12 skills now". */
    static String button(Preview preview) {
        return preview.writes() == 0 ? "Nothing to import" : "Import %s now".formatted(what(preview));
    }

    /** Such as "97 roles and 12 skills". */
    static String what(Preview preview) {
        List<String> parts = Stream.of(part(written(preview.roles()), "role"), part(written(preview.skills()), "skill"))
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join(" and ", parts);
    }

    private static <T> long written(List<Change<T>> changes) {
        return changes.stream().filter(change -> change.does() != Does.SAME).count();
    }

    private static String part(long number, String what) {
        return number == 0 ? "" : count(number, what);
    }

    /** Such as "1 row" or "12,345 rows". */
    static String count(long number, String what) {
        return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
