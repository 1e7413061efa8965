package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import skillway.catalogue.imports.DryRun;
import skillway.catalogue.imports.RowResult;

/** How many rows are new, changed, not importable, the same. */
class ImportFigures extends Div {

    private static final int NAMED = 3;

    ImportFigures(DryRun run) {
        addClassName("figures");
        List<RowResult.Refused> refused = run.all(RowResult.Refused.class);
        add(
                figure("New", run.count(RowResult.New.class), "", ""),
                figure("Changed", run.count(RowResult.Changed.class), "", ""),
                figure("Not importable", refused.size(), rows(refused), refused.isEmpty() ? "" : "import-bad"),
                figure("The same already", run.count(RowResult.Same.class), "nothing is ever removed", ""));
    }

    private static Div figure(String name, int value, String remark, String colour) {
        Span label = new Span(name);
        label.addClassName("figure-name");
        Span number = new Span("%,d".formatted(value));
        number.addClassNames("figure-value", colour.isEmpty() ? "figure-plain" : colour);
        Span note = new Span(" " + remark);
        note.addClassName("note");
        return new Div(label, number, note);
    }

    private static String rows(List<RowResult.Refused> refused) {
        String first = refused.stream()
                .limit(NAMED)
                .map(row -> String.valueOf(row.line()))
                .collect(Collectors.joining(", "));
        return switch (refused.size()) {
            case 0 -> "";
            case 1 -> "row " + first;
            case 2, NAMED -> "rows " + first;
            default -> "rows %s …".formatted(first);
        };
    }
}
