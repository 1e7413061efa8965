package skillway.coverage.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import skillway.coverage.Figure;

/** A chart with its title, how to read it, the same numbers as a table one click away, and its files. */
@Tag("section")
@StyleSheet("context://coverage.css")
public class ChartFrame extends HtmlContainer {

    private final SerializableSupplier<? extends Figure> figure;
    private final Chart chart;
    private final Paragraph key = new Paragraph();
    private final Div numbers = new Div();
    private final Button toggle = new Button("Show as table", click -> toggle());

    /** @param figure asked now and at each fetch, see {@link Chart} */
    public ChartFrame(SerializableSupplier<? extends Figure> figure) {
        this.figure = figure;
        chart = Chart.of(figure);
        Figure first = figure.get();
        chart.keepFree(first);
        addClassName("chart-frame");
        key.addClassNames("chart-key", "note");
        key.setText(first.key());
        numbers.setVisible(false);
        getElement().setAttribute("aria-label", first.title());
        add(head(first.title()), key, chart, numbers);
    }

    /** Shows the facts as they are now. */
    public void redraw() {
        chart.redraw();
        key.setText(figure.get().key());
        fill();
    }

    private Div head(String title) {
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.setAriaLabel(toggle.getText() + ": " + title);
        var head = new Div(new H2(title), toggle);
        for (ChartFormat format : ChartFormat.values()) {
            head.add(ChartDownload.link(figure, format, title));
        }
        head.addClassName("chart-head");
        return head;
    }

    private void toggle() {
        numbers.setVisible(!numbers.isVisible());
        toggle.setText(numbers.isVisible() ? "Hide table" : "Show as table");
        toggle.setAriaLabel(toggle.getText() + ": " + chartTitle());
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(numbers.isVisible()));
        fill();
    }

    private String chartTitle() {
        return getElement().getAttribute("aria-label");
    }

    private void fill() {
        numbers.removeAll();
        if (numbers.isVisible()) {
            numbers.add(NumbersTable.of(figure.get()));
        }
    }
}
