package skillway.skills.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import skillway.skills.imports.Change.Does;
import skillway.skills.imports.Preview;
import skillway.skills.imports.Refused;

/** New, changed, the same, and what cannot go in. */
class ImportFigures extends Div {

    private static final int NAMED = 4;

    ImportFigures(Preview preview) {
        addClassName("figures");
        add(
                figure("New", preview.count(Does.NEW), ""),
                figure("Changed", preview.count(Does.CHANGED), ""),
                figure("The same", preview.count(Does.SAME), "nothing to write"),
                refused(preview.refused()));
    }

    private static Div refused(List<Refused> refused) {
        Div figure = figure("Not importable", refused.size(), rows(refused));
        if (!refused.isEmpty()) {
            figure.addClassName("framework-bad");
        }
        return figure;
    }

    private static String rows(List<Refused> refused) {
        String first = refused.stream()
                .map(row -> Integer.toString(row.problem().row()))
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        String more = refused.size() > NAMED ? " …" : "";
        return refused.isEmpty() ? "" : (refused.size() == 1 ? "row " : "rows ") + first + more;
    }

    private static Div figure(String name, long number, String note) {
        Span label = new Span(name);
        label.addClassName("figure-name");
        Span value = new Span("%,d".formatted(number));
        value.addClassName("figure-value");
        Span small = new Span(note);
        small.addClassName("note");
        return new Div(label, value, new Span(" "), small);
    }
}
