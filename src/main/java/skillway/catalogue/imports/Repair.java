package skillway.catalogue.imports;

import java.util.Map;
import skillway.tables.Row;
import skillway.tables.Table;

/**
 * One way to put a row right, with one click.
 *
 * @param label what the button says, such as "Use loop-shadow"
 * @param line of the row
 * @param cells the new cells by their column
 */
public record Repair(String label, int line, Map<String, String> cells) {

    /** How the label begins of a repair that gives something up. */
    public static final String WITHOUT = "Import without ";
    /** The label of a repair that takes the id for the title. */
    public static final String ITS_ID = "Use its id";

    public Repair {
        cells = Map.copyOf(cells);
    }

    /** The table with the row put right. */
    public Table in(Table table) {
        return table.mapRows(row -> row.line() == line ? in(row) : row);
    }

    /** Whether it gives something up, such as a prerequisite that nobody knows. */
    public boolean givesUp() {
        return label.startsWith(WITHOUT);
    }

    /** Whether it takes the id for the title that is missing. */
    public boolean usesId() {
        return label.equals(ITS_ID);
    }

    Row in(Row row) {
        Row changed = row;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            changed = changed.with(cell.getKey(), cell.getValue());
        }
        return changed;
    }
}
