package skillway.coverage.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.dom.DisabledUpdateMode;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import skillway.coverage.Figure;
import skillway.coverage.chart.Charts;
import skillway.coverage.chart.Size;

/** Answers the browser's fetch. A chart behind a dialog, or on a page that is read only, is drawn too. */
record ChartSource(SerializableSupplier<? extends Figure> figure, boolean aligned) implements DownloadHandler {

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
        return width != null && width.matches("[0-9]{1,5}") ? Integer.parseInt(width) : Chart.USUAL_WIDTH;
    }
}
