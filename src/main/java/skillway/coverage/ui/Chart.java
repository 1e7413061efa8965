package skillway.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableSupplier;
import skillway.coverage.Figure;
import skillway.coverage.chart.Charts;
import skillway.coverage.chart.Size;

/**
 * A figure as a picture that the browser fetches by URL at the width it has: the session keeps no picture. The supplier
 * is asked at each fetch, without the session's lock: it captures ids rather than data, checks what the viewer may see,
 * and answers with an immutable figure, {@link skillway.coverage.NothingToShow} for what is missing or forbidden.
 */
@Tag("skillway-chart")
@JsModule("context://skillway-chart.nocache.js")
public class Chart extends Component implements HasSize, HasStyle {

    static final int USUAL_WIDTH = 684;

    private final SerializableSupplier<? extends Figure> figure;
    private final boolean aligned;

    private Chart(SerializableSupplier<? extends Figure> figure, boolean aligned) {
        this.figure = figure;
        this.aligned = aligned;
        getElement().setAttribute("aligned", aligned);
        redraw();
    }

    /** A chart that stands alone, with room for words beside it. */
    public static Chart of(SerializableSupplier<? extends Figure> figure) {
        return new Chart(figure, false);
    }

    /** A chart whose weeks take its whole width, to stand under the columns of a timeline. */
    public static Chart aligned(SerializableSupplier<? extends Figure> figure) {
        return new Chart(figure, true);
    }

    /** Draws again, after the facts have changed; the old picture stays until the new one has come. */
    public final void redraw() {
        getElement().setAttribute("src", new ChartSource(figure, aligned));
    }

    /** Keeps so many pixels free until the first picture comes. */
    void keepFree(Figure first) {
        int height = Charts.height(first, new Size(USUAL_WIDTH, aligned));
        getElement().setAttribute("height", Integer.toString(height));
    }
}
