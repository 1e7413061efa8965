package skillway.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands between two cells. */
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private static final int SAMPLE = 64 * 1024;
    private static final int RECORDS = 60;

    final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    /** In a word, such as "semicolons". */
    String word() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }

    /** The one that cuts the first rows into the most columns, most evenly; commas when none cuts. */
    static Delimiter of(String text) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, wholeLines(text));
        return Stream.of(values())
                .max(Comparator.comparingDouble((Delimiter d) -> d.evenness(sample))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(COMMA);
    }

    private static int wholeLines(String text) {
        int end = text.lastIndexOf('\n', SAMPLE);
        return end > 0 ? end : SAMPLE;
    }

    /** The columns of the header, times the share of rows that have as many. */
    private double evenness(String sample) {
        try (CsvReader<CsvRecord> reader = lenient().fieldSeparator(sign).ofCsvRecord(sample)) {
            List<Integer> counts =
                    reader.stream().limit(RECORDS).map(CsvRecord::getFieldCount).toList();
            int columns = counts.isEmpty() ? 1 : counts.getFirst();
            long even = counts.stream().filter(count -> count == columns).count();
            return columns == 1 ? 0 : (double) columns * even / counts.size();
        } catch (CsvParseException | IOException e) {
            return 0;
        }
    }

    static CsvReader.CsvReaderBuilder lenient() {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }
}
