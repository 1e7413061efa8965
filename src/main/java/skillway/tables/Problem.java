package skillway.tables;

/**
 * One thing that is wrong in a file, said so that somebody can repair it.
 *
 * @param row line number in the file, 1 is the header; 0 when it is the file as a whole
 * @param column name of the column, or empty when it is the whole row
 * @param value what stands there, as it was read
 * @param sentence what is wrong
 * @param maybe what the reason may be or what to do, or empty
 */
public record Problem(int row, String column, String value, String sentence, String maybe) {

    private static final int SHORT = 80;

    /** A problem of a whole row. */
    public static Problem ofRow(int row, String sentence, String maybe) {
        return new Problem(row, "", "", sentence, maybe);
    }

    /** The value, cut to a length that fits a table. */
    public String shortValue() {
        return value.length() <= SHORT ? value : value.substring(0, SHORT) + "…";
    }

    /** Everything in one sentence or two, such as "Row 7: there is no course …". */
    public String text() {
        String place = row == 0 ? "" : "Row %d: ".formatted(row);
        return maybe.isEmpty() ? place + sentence : place + sentence + " " + maybe;
    }
}
