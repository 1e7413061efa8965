package skillway.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import skillway.coverage.Figure;

/** Saves a figure as a file. Runs without the session's lock. */
final class ChartDownload implements DownloadHandler {

    private final SerializableSupplier<? extends Figure> figure;
    private final ChartFormat format;

    private ChartDownload(SerializableSupplier<? extends Figure> figure, ChartFormat format) {
        this.figure = figure;
        this.format = format;
    }

    /** A link that saves the figure, named for its title. */
    static Anchor link(SerializableSupplier<? extends Figure> figure, ChartFormat format, String title) {
        var link = new Anchor(new ChartDownload(figure, format), format.name());
        link.setAriaLabel(format + ": save " + title);
        return link;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Figure now = figure.get();
        byte[] file = format.write(now);
        event.setContentType(format.contentType);
        event.setFileName(format.fileName(now));
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }
}
