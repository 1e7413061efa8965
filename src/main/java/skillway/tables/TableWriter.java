package skillway.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV that a spreadsheet opens as plain text: no cell becomes a formula. {@link TableReader} reads it back. */
public final class TableWriter {

    private TableWriter() {}

    /** The file as UTF-8 with the mark that spreadsheets look for. */
    public static byte[] bytes(List<String> header, List<List<String>> rows) {
        return ("\uFEFF" + text(header, rows)).getBytes(StandardCharsets.UTF_8);
    }

    /** The file as a text. */
    public static String text(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(guarded(header));
            rows.forEach(row -> writer.writeRecord(guarded(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::guarded).toList();
    }
}
