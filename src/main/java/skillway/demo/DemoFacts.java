package skillway.demo;

import java.util.Map;
import skillway.tables.Row;

/** Looks names of the data files up; a name that nothing has is a mistake in the files and stops the loading. */
final class DemoFacts {

    private DemoFacts() {}

    static <T> T named(Map<String, T> known, String name, Row row) {
        T found = known.get(name);
        if (found == null) {
            throw new IllegalStateException(
                    "Line %d of the demo data names \"%s\", which does not exist.".formatted(row.line(), name));
        }
        return found;
    }
}
