package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import skillway.tables.ColumnGuess;
import skillway.tables.ExpectedColumn;

/** Shows which column of the file is which, as guessed, and lets it be said otherwise. */
class ImportColumnsDialog extends Dialog {

    private final transient ColumnGuess guess;
    private final Map<String, ComboBox<String>> boxes = new LinkedHashMap<>();

    ImportColumnsDialog(ColumnGuess guess, Consumer<ColumnGuess> changed) {
        this.guess = guess;
        setHeaderTitle("Which column is which");
        setWidth("min(640px, 96vw)");
        Div fields = new Div();
        fields.addClassName("import-mapping");
        guess.expected().forEach(expected -> fields.add(box(expected)));
        Paragraph hint =
                new Paragraph("Guessed by their names. What has no column here stays as the catalogue has it.");
        hint.addClassName("note");
        add(hint, fields);
        Button use = new Button("Check with these columns", click -> {
            close();
            changed.accept(chosen());
        });
        use.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), use);
    }

    private ComboBox<String> box(ExpectedColumn expected) {
        ComboBox<String> box = new ComboBox<>(expected.required() ? expected.label() + " (needed)" : expected.label());
        box.setItems(guess.header());
        box.setClearButtonVisible(true);
        box.setPlaceholder("no column");
        guess.column(expected.field()).ifPresent(box::setValue);
        boxes.put(expected.field(), box);
        return box;
    }

    private ColumnGuess chosen() {
        ColumnGuess chosen = guess;
        for (Map.Entry<String, ComboBox<String>> box : boxes.entrySet()) {
            chosen = chosen.with(box.getKey(), box.getValue().getValue());
        }
        return chosen;
    }
}
