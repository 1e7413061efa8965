package skillway.skills.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import skillway.shell.EmptyState;
import skillway.shell.PageHeader;
import skillway.skills.imports.Preview;
import skillway.tables.Table;

/** What was written, and where to see it. */
class DonePage extends Div {

    DonePage(Table table, Preview done, Runnable another) {
        addClassName("view");
        Anchor roles = new Anchor("roles", "See the roles");
        Div body = new Div(new EmptyState(
                PreviewWords.what(done) + " imported",
                done.refused().isEmpty()
                        ? "Every row of the file is in. Importing it again changes nothing."
                        : "%s stayed out. Repair the file and import it again: what is in already stays as it is."
                                .formatted(PreviewWords.count(done.refused().size(), "row")),
                roles,
                new Button("Import another file", click -> another.run())));
        body.addClassName("view-body");
        add(
                new ImportTabs(),
                new PageHeader("Import " + done.layout().label(), PreviewWords.file(table)),
                new ImportFigures(done),
                body);
    }
}
