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
    private final Div ways = new Div(toggle);
    private final String title;

    /** @param figure asked now and at each fetch, see {@link Chart} */
    public ChartFrame(SerializableSupplier<? extends Figure> figure) {
        this(figure.get(), figure);
    }

    /** Takes the figure as it is now, and how it is asked for at each fetch, see {@link Chart}. */
    public ChartFrame(Figure first, SerializableSupplier<? extends Figure> figure) {
        this.figure = figure;
        title = first.title();
        chart = Chart.of(figure);
        chart.keepFree(first);
        addClassName("chart-frame");
        getElement().setAttribute("aria-label", title);
        key.addClassNames("chart-key", "note");
        numbers.setVisible(false);
        add(head(), key, chart, numbers);
        show(first);
    }

    /** Shows the facts as they are now. */
    public void redraw() {
        chart.redraw();
        show(figure.get());
    }

    private Div head() {
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.setAriaLabel(toggle.getText() + ": " + title);
        for (ChartFormat format : ChartFormat.values()) {
            ways.add(ChartDownload.link(figure, format, title));
        }
        ways.addClassName("chart-ways");
        var head = new Div(new H2(title), ways);
        head.addClassName("chart-head");
        return head;
    }

    private void toggle() {
        numbers.setVisible(!numbers.isVisible());
        toggle.setText(numbers.isVisible() ? "Hide table" : "Show as table");
        toggle.setAriaLabel(toggle.getText() + ": " + title);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(numbers.isVisible()));
        show(figure.get());
    }

    private void show(Figure now) {
        boolean something = now.nothing().isEmpty();
        key.setText(now.key());
        key.setVisible(something);
        ways.setVisible(something);
        numbers.removeAll();
        if (something && numbers.isVisible()) {
            numbers.add(NumbersTable.of(now));
        }
    }
}
