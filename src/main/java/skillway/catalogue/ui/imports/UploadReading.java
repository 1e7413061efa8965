package skillway.catalogue.ui.imports;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import skillway.tables.Table;
import skillway.tables.TableReader;
import skillway.tables.UnreadableFile;

/** Reads the table of an upload while it comes in. */
record UploadReading(Consumer<Table> taken, Consumer<String> refused) implements UploadHandler {

    private static final long ROOM_FOR_A_SENTENCE = 80L * 1024 * 1024;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            Table table = TableReader.read(file, event.getFileName());
            event.getUI().accessSynchronously(() -> taken.accept(table));
        } catch (UnreadableFile e) {
            event.getUI().accessSynchronously(() -> refused.accept(e.sentence()));
        }
    }

    /** More than is read, so that somewhat larger files get a sentence and not a broken connection. */
    @Override
    public long getRequestSizeMax() {
        return ROOM_FOR_A_SENTENCE;
    }

    @Override
    public long getFileSizeMax() {
        return ROOM_FOR_A_SENTENCE;
    }
}
