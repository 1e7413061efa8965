package skillway.coverage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers behind a chart.
 *
 * @param header one name a column, with its unit
 * @param rows cells as text, as many a row as the header has
 */
public record ChartTable(List<String> header, List<List<String>> rows) {

    /** @throws IllegalArgumentException if a row is longer or shorter than the header */
    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        header.size() + " columns, but a row has " + row.size() + ": " + row);
            }
        }
    }

    /** The table as CSV (RFC 4180, CRLF). A text that a spreadsheet would run as a formula begins with an apostrophe. */
    public String csv() {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(row -> row.stream().map(ChartTable::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        String safe = runs(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean runs(String text) {
        String start = text.stripLeading();
        boolean control = !text.isEmpty() && "\t\r".indexOf(text.charAt(0)) >= 0;
        boolean number = start.matches("[-+]?[0-9]{1,15}([.][0-9]{1,15})?");
        return control || (!number && !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0);
    }
}
