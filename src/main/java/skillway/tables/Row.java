package skillway.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param line where it starts in the file; the header is line 1
 * @param cells as they stand in the file, one for each column
 * @param places the number of each column by its {@linkplain Columns#plain plain} name
 */
public record Row(int line, List<String> cells, Map<String, Integer> places) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, exactly as it stands there; empty when the table has no such column. */
    public String get(String column) {
        Integer place = places.get(Columns.plain(column));
        return place == null ? "" : cells.get(place);
    }

    /** The same row with another cell in a column that the table has. */
    public Row with(String column, String cell) {
        Integer place = places.get(Columns.plain(column));
        if (place == null) {
            throw new IllegalArgumentException("The table has no column \"%s\".".formatted(column));
        }
        List<String> changed = new ArrayList<>(cells);
        changed.set(place, cell);
        return new Row(line, changed, places);
    }
}
