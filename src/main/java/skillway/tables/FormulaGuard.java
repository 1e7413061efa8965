package skillway.tables;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a text as a formula: such a text is written with an apostrophe before it, and read
 * without it. A text that already begins with apostrophes gets one more, so every text comes back as it was.
 */
final class FormulaGuard {

    /** Full-width signs count: some spreadsheets read them as formulas too. */
    private static final Pattern LIVE = Pattern.compile("'*[\\s\\p{Z}\\uFEFF]*[=+\\-@\\t\\r＝＋－＠]");

    private FormulaGuard() {}

    static String guarded(String cell) {
        return LIVE.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    static String plain(String cell) {
        return cell.startsWith("'") && LIVE.matcher(cell.substring(1)).lookingAt() ? cell.substring(1) : cell;
    }
}
