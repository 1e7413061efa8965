package skillway.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the colours of the matrix say. */
class MatrixKey extends Div {

    private static final List<String> GAPS = List.of("met", "1 short", "2 short", "3 short", "4 or more");

    MatrixKey() {
        addClassName("matrix-key");
        for (int gap = 0; gap < GAPS.size(); gap++) {
            add(entry("gap-" + gap, GAPS.get(gap)));
        }
        add(entry("gap-1 closes", "corner: a plan closes it"));
    }

    static Paragraph note() {
        Paragraph note = new Paragraph(
                "Read a cell as “level / level the role needs”. Later days take it that everybody’s plan is kept.");
        note.addClassName("note");
        return note;
    }

    private static Span entry(String look, String words) {
        Span square = new Span();
        square.addClassNames("key-square");
        square.addClassNames(look.split(" "));
        Span entry = new Span(square, new Span(words));
        entry.addClassName("key-entry");
        return entry;
    }
}
