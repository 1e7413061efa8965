package skillway.coverage.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DisabledUpdateMode;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
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

    private static final int USUAL_WIDTH = 684;

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
        getElement().setAttribute("src", new Source(figure, aligned));
    }

    /** Keeps so many pixels free until the first picture comes. */
    void keepFree(Figure first) {
        int height = Charts.height(first, new Size(USUAL_WIDTH, aligned));
        getElement().setAttribute("height", Integer.toString(height));
    }

    /** Answers the browser's fetch. A chart behind a dialog, or on a page that is read only, is drawn too. */
    private record Source(SerializableSupplier<? extends Figure> figure, boolean aligned) implements DownloadHandler {

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            byte[] svg = Charts.svg(figure.get(), new Size(width(event.getRequest()), aligned))
                    .getBytes(UTF_8);
            event.setContentType("image/svg+xml;charset=UTF-8");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            event.inline("chart.svg");
            event.getOutputStream().write(svg);
        }

        @Override
        public boolean isAllowInert() {
            return true;
        }

        @Override
        public DisabledUpdateMode getDisabledUpdateMode() {
            return DisabledUpdateMode.ALWAYS;
        }

        private static int width(VaadinRequest request) {
            String width = request.getParameter("width");
            return width != null && width.matches("[0-9]{1,5}") ? Integer.parseInt(width) : USUAL_WIDTH;
        }
    }
}
