package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import skillway.catalogue.imports.ImportProgress.Step;

/** A thin bar and a sentence with figures while the server works; the page stays as it is. */
class ImportBusy extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span sentence = new Span();

    ImportBusy() {
        addClassName("import-busy");
        sentence.addClassName("note");
        getElement().setAttribute("role", "status");
        add(bar, sentence);
        rest();
    }

    void say(String doing) {
        bar.setIndeterminate(true);
        sentence.setText(doing);
        setVisible(true);
    }

    /** So many rows of all are through a step. */
    void reached(Step step, int rows, int of) {
        bar.setIndeterminate(false);
        bar.setValue(of == 0 ? 1 : Math.min(1, (double) rows / of));
        sentence.setText(
                switch (step) {
                    case CHECK -> "Checked %,d of %,d rows".formatted(rows, of);
                    case WRITE -> "Wrote %,d of %,d courses; all are kept at the end, or none".formatted(rows, of);
                    case LINK ->
                        "Linked %,d of %,d courses with their skills, prerequisites and dates".formatted(rows, of);
                });
    }

    final void rest() {
        setVisible(false);
    }
}
