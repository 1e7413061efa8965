package skillway.skills.imports.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import skillway.shell.Notices;
import skillway.skills.imports.Choices;
import skillway.skills.imports.FrameworkImport;
import skillway.skills.imports.Preview;
import skillway.tables.Table;
import skillway.tables.UnreadableFile;

/** Brings skills and roles in from a file: choose it, see what it would do, repair, import. */
@Route("roles/import")
@PageTitle("Import roles and skills · Skillway")
@StyleSheet("context://skills.css")
@RolesAllowed("CATALOGUE_ADMIN")
class FrameworkImportView extends Div {

    private final transient FrameworkImport imports;

    FrameworkImportView(FrameworkImport imports) {
        this.imports = imports;
        addClassName("view");
        choose();
    }

    private void choose() {
        removeAll();
        add(new ChooseFile(this::read, Notices::refuse));
    }

    /** Shows what the import of a table would do; says so if it is none of ours. */
    void read(Table table) {
        try {
            show(table, Choices.suggestedFor(table));
        } catch (UnreadableFile e) {
            choose();
            Notices.refuse(e.sentence());
        }
    }

    private void show(Table table, Choices choices) {
        Preview preview = imports.preview(table, choices);
        removeAll();
        add(new PreviewPage(table, choices, preview, new PreviewPage.Ways(this::show, this::bring, this::choose)));
    }

    private void bring(Table table, Choices choices) {
        Preview done = imports.bring(table, choices);
        removeAll();
        add(new DonePage(table, done, this::choose));
    }
}
