package skillway.tables;

/**
 * How much a file may hold.
 *
 * @param bytes of the whole file
 * @param rows below the header
 * @param columns of the header
 * @param cell characters in one cell
 */
record Limits(int bytes, int rows, int columns, int cell) {

    /** Enough for 100,000 courses; the cell is what a spreadsheet can hold. */
    static final Limits USUAL = new Limits(50 * 1024 * 1024, 200_000, 200, 32_767);

    String megabytes() {
        return bytes / (1024 * 1024) + " MB";
    }
}
