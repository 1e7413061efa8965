package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import skillway.catalogue.imports.Fault;
import skillway.tables.Table;

/** Asks for the title that a row lacks. */
class ImportTitleDialog extends Dialog {

    ImportTitleDialog(Fault fault, Table table, Consumer<Table> changed) {
        int line = fault.problem().row();
        TextField title = new TextField("Title of the course in row " + line);
        title.setHelperText(fault.problem().maybe());
        title.setMaxLength(400);
        title.setWidthFull();
        setHeaderTitle("Type a title");
        setWidth("min(460px, 94vw)");
        add(title);
        Button use = new Button("Use this title", click -> {
            close();
            changed.accept(table.mapRows(
                    row -> row.line() == line ? row.with(fault.problem().column(), title.getValue()) : row));
        });
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        use.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), use);
        title.focus();
    }
}
