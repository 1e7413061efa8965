package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import skillway.tables.Table;
import skillway.tables.TableReader;
import skillway.tables.UnreadableFile;

/**
 * Takes one file. The server reads it itself, no more of it than is allowed and never to a file of that name: what a
 * browser promises about size and type counts for nothing.
 */
class ImportUpload extends Upload {

    ImportUpload(Consumer<Table> taken, Consumer<String> refused) {
        Button choose = new Button("Choose a CSV file");
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setUploadButton(choose);
        setDropLabel(new Span("or drop it here, up to 50 MB"));
        addClassName("import-drop");
        setMaxFiles(1);
        setUploadHandler(new Reading(taken, refused));
    }

    private record Reading(Consumer<Table> taken, Consumer<String> refused) implements UploadHandler {

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
}
