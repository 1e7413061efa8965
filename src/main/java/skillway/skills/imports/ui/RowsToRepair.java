package skillway.skills.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import skillway.skills.imports.Refused;
import skillway.tables.Problem;
import skillway.tables.Table;

/** The rows that cannot go in as they are, each with its repairs one click away. */
class RowsToRepair extends Div {

    private static final int SHOWN = 100;

    private final transient Table table;
    private final transient List<Refused> refused;
    private final transient Consumer<Table> repaired;

    RowsToRepair(Table table, List<Refused> refused, Consumer<Table> repaired) {
        this.table = table;
        this.refused = refused;
        this.repaired = repaired;
        add(line(), new H2("Rows to repair"), problems());
        if (refused.size() > SHOWN) {
            Paragraph rest = new Paragraph(
                    "The first %d are shown. Download the rows to repair them all in the file.".formatted(SHOWN));
            rest.addClassName("note");
            add(rest);
        }
    }

    private Div line() {
        Span words = new Span("%s of %s cannot go in. Nothing is written before you press Import."
                .formatted(
                        "%,d".formatted(refused.size()),
                        PreviewWords.count(table.rows().size(), "row")));
        words.addClassName("framework-grow");
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(RefusedRows.file(table, refused)),
                        "rows-to-repair.csv",
                        "text/csv",
                        -1)),
                "Download these rows as CSV");
        Div line = new Div(words, download);
        line.addClassName("line-bad");
        return line;
    }

    private NativeTable problems() {
        NativeTableRow names = new NativeTableRow();
        Stream.of("Row", "Column", "Value", "What is wrong", "Repair").forEach(name -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        });
        NativeTableBody body = new NativeTableBody();
        refused.stream().limit(SHOWN).map(this::row).forEach(body::add);
        NativeTable problems = new NativeTable(new NativeTableHeader(names), body);
        problems.addClassNames("plain", "framework-problems");
        return problems;
    }

    private NativeTableRow row(Refused one) {
        Problem problem = one.problem();
        Span value = new Span(problem.value().isEmpty() ? "empty" : problem.shortValue());
        value.addClassName(problem.value().isEmpty() ? "note" : "framework-value");
        Span sentence = new Span(problem.sentence());
        sentence.addClassName("framework-sentence");
        Span maybe = new Span(problem.maybe());
        maybe.addClassName("note");
        return new NativeTableRow(
                new NativeTableCell(problem.row() == 0 ? "file" : Integer.toString(problem.row())),
                new NativeTableCell(problem.column()),
                new NativeTableCell(value),
                new NativeTableCell(new Div(sentence), maybe),
                new NativeTableCell(repairs(one)));
    }

    private Div repairs(Refused one) {
        Problem problem = one.problem();
        Div buttons = new Div();
        buttons.addClassName("framework-repairs");
        if (!one.better().isEmpty()) {
            buttons.add(new Button("Use " + one.better(), click -> repaired.accept(RefusedRows.with(table, one))));
        }
        if (problem.row() > 1) {
            Button out = new Button("Leave out", click -> repaired.accept(RefusedRows.without(table, problem.row())));
            out.setAriaLabel("Leave out row " + problem.row());
            buttons.add(out);
        }
        return buttons;
    }
}
