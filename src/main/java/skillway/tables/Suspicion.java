package skillway.tables;

import java.util.Locale;

/** Finds files that call themselves a table and are none, and says what they are. */
final class Suspicion {

    private static final int LOOK_AT = 8192;

    private Suspicion() {}

    /** Refuses what can be told from the bytes: nothing, archives, workbooks, pictures. */
    static void check(byte[] bytes, String name) {
        if (bytes.length == 0) {
            throw new UnreadableFile("%s is empty. Choose a file with a header line and rows.".formatted(name));
        }
        if (Decoded.starts(bytes, 'P', 'K', 3, 4)) {
            throw new UnreadableFile(
                    "%s is a workbook or a zip archive, not a CSV file. Save the sheet as CSV and choose that."
                            .formatted(name));
        }
        if (!Decoded.starts(bytes, 0xFF, 0xFE) && !Decoded.starts(bytes, 0xFE, 0xFF) && hasZero(bytes)) {
            throw new UnreadableFile(
                    "%s is not a text file. Save the table as CSV (UTF-8) and choose that.".formatted(name));
        }
    }

    /** Refuses what can be told from the text: blank, a web page, JSON. */
    static void check(String text, String name) {
        String start =
                text.substring(0, Math.min(text.length(), LOOK_AT)).strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty() && text.isBlank()) {
            throw new UnreadableFile("%s is empty. Choose a file with a header line and rows.".formatted(name));
        }
        if (start.startsWith("<") && (start.contains("<html") || start.startsWith("<!") || start.startsWith("<?xml"))) {
            throw new UnreadableFile(
                    "%s is a web page, not a table. Maybe the download led to a sign-in page: fetch the CSV file itself."
                            .formatted(name));
        }
        if (start.startsWith("{") || start.startsWith("[{") || start.startsWith("%pdf")) {
            throw new UnreadableFile("%s is not a table. Choose a CSV file.".formatted(name));
        }
    }

    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOK_AT); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
