package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.Consumer;
import skillway.tables.Table;

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
        setUploadHandler(new UploadReading(taken, refused));
    }
}
