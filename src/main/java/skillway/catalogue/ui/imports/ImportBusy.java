package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** A thin bar and a sentence while the server works; the page stays as it is. */
class ImportBusy extends Div {

    private final Span sentence = new Span();

    ImportBusy() {
        addClassName("import-busy");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        sentence.addClassName("note");
        getElement().setAttribute("role", "status");
        add(bar, sentence);
        rest();
    }

    void say(String doing) {
        sentence.setText(doing);
        setVisible(true);
    }

    final void rest() {
        setVisible(false);
    }
}
