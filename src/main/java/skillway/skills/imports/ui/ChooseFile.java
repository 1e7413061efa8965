package skillway.skills.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import skillway.shell.PageHeader;
import skillway.tables.Table;
import skillway.tables.TableReader;
import skillway.tables.UnreadableFile;

/** Asks for the file, and says which ones can be read. */
class ChooseFile extends Div {

    private final transient Consumer<Table> reading;
    private final transient Consumer<String> refusing;

    ChooseFile(Consumer<Table> reading, Consumer<String> refusing) {
        this.reading = reading;
        this.refusing = refusing;
        addClassName("view");
        Div body = new Div(
                new H2("Which file?"),
                new Paragraph("You see what it would do, row by row, before anything is written."),
                upload(),
                formats());
        body.addClassNames("view-body", "framework-choose");
        add(new ImportTabs(), new PageHeader("Import roles and skills", ""), body);
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        Button button = new Button("Choose a file");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span("or drop a CSV file here"));
        upload.setMaxFiles(1);
        return upload;
    }

    private static UnorderedList formats() {
        UnorderedList list = new UnorderedList(
                new ListItem("Skills: skill, area, description, and a column for each level's description"),
                new ListItem(
                        "Roles: role, family, description, qualifications, skill, required_level, weight, essential; one row for each skill of a role"),
                new ListItem(
                        "The Capability Framework of the UK Government Digital and Data profession: its skills and its roles as they are"),
                new ListItem("O*NET: occupations with their skills, and their descriptions"));
        list.addClassName("note");
        return list;
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            Table table = TableReader.read(file, event.getFileName());
            later(event, () -> reading.accept(table));
        } catch (UnreadableFile e) {
            later(event, () -> refusing.accept(e.sentence()));
        }
    }

    /** Goes on in the page; what fails there is told by the page's own error handling. */
    private static void later(UploadEvent event, Command command) {
        Future<Void> unused = event.getUI().access(command);
    }
}
