package skillway.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the records of one file into a table; a record that does not fit the header becomes a problem. */
final class Records {

    private final Format format;
    private final Limits limits;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> header = List.of();
    private Map<String, Integer> places = Map.of();

    Records(Format format, Limits limits) {
        this.format = format;
        this.limits = limits;
    }

    Table read(String text, Delimiter delimiter) {
        try (CsvReader<CsvRecord> reader = Delimiter.lenient()
                .allowUnclosedQuote(false)
                .fieldSeparator(delimiter.sign)
                .ofCsvRecord(text)) {
            reader.forEach(this::take);
        } catch (CsvParseException e) {
            throw new UnreadableFile("%s cannot be read to its end: a quote is opened and never closed, below line %d."
                    .formatted(format.fileName(), lastLine()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(0, "", "", "The file has a header and no rows below it.", ""));
        }
        return new Table(header, rows, format, problems);
    }

    private int lastLine() {
        return rows.isEmpty() ? 1 : rows.getLast().line();
    }

    private void take(CsvRecord row) {
        List<String> cells = row.getFields();
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            takeHeader(cells);
        } else {
            takeRow((int) row.getStartingLineNumber(), withoutEmptyTail(cells));
        }
    }

    private void takeHeader(List<String> cells) {
        int columns = cells.size();
        while (cells.get(columns - 1).isBlank()) {
            columns--;
        }
        if (columns > limits.columns()) {
            throw new UnreadableFile("%s has %d columns. At most %d can be read."
                    .formatted(format.fileName(), columns, limits.columns()));
        }
        header = cells.subList(0, columns).stream().map(String::strip).toList();
        places = Columns.places(header);
        if (places.size() < columns) {
            problems.add(Problem.ofRow(1, "Two columns have the same name.", "The first of them is read."));
        }
    }

    private List<String> withoutEmptyTail(List<String> cells) {
        int count = cells.size();
        while (count > header.size() && cells.get(count - 1).isBlank()) {
            count--;
        }
        return cells.subList(0, count);
    }

    private void takeRow(int line, List<String> cells) {
        if (rows.size() >= limits.rows()) {
            throw new UnreadableFile("%s has more than %,d rows. Split it into smaller files."
                    .formatted(format.fileName(), limits.rows()));
        }
        if (cells.size() != header.size()) {
            problems.add(ragged(line, cells));
        } else if (cells.stream().anyMatch(cell -> cell.length() > limits.cell())) {
            problems.add(Problem.ofRow(
                    line,
                    "A cell has more than %,d characters.".formatted(limits.cell()),
                    "Maybe a quote is opened and never closed."));
        } else {
            rows.add(new Row(line, cells.stream().map(FormulaGuard::plain).toList(), places));
        }
    }

    private Problem ragged(int line, List<String> cells) {
        String first = cells.getFirst();
        String sentence = "The row has %d cells and the header %d.".formatted(cells.size(), header.size());
        String maybe = cells.size() > header.size()
                ? "Maybe a text with a %s in it lacks its quotes.".formatted(singular(format.delimiter()))
                : "Maybe the row is cut off.";
        return new Problem(line, "", first, sentence, maybe);
    }

    private static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }
}
