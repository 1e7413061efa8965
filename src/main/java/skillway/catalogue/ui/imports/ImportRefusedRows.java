package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillway.catalogue.imports.DryRun;
import skillway.catalogue.imports.RowResult;
import skillway.tables.Row;
import skillway.tables.TableWriter;

/** The refused rows as a file of the same columns, with a last one that says what is wrong. */
record ImportRefusedRows(DryRun run) implements DownloadHandler {

    /** A link that saves them. */
    static Anchor link(DryRun run, String text) {
        Anchor link = new Anchor(new ImportRefusedRows(run), text);
        link.addClassName("import-link");
        return link;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] file = file();
        event.setContentType("text/csv;charset=utf-8");
        event.setFileName("rows-to-repair.csv");
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }

    byte[] file() {
        Map<Integer, Row> rows = run.table().rows().stream().collect(Collectors.toMap(Row::line, Function.identity()));
        List<String> header = new ArrayList<>(run.table().header());
        header.add("what is wrong");
        List<List<String>> lines = run.all(RowResult.Refused.class).stream()
                .map(refused -> line(refused, rows.get(refused.line())))
                .toList();
        return TableWriter.bytes(header, lines);
    }

    private List<String> line(RowResult.Refused refused, @org.jspecify.annotations.Nullable Row row) {
        List<String> cells = new ArrayList<>();
        if (row != null) {
            cells.addAll(row.cells());
        } else {
            cells.add(refused.faults().getFirst().problem().value());
        }
        while (cells.size() < run.table().header().size()) {
            cells.add("");
        }
        cells.add(refused.faults().stream().map(fault -> fault.problem().text()).collect(Collectors.joining(" ")));
        return cells;
    }
}
