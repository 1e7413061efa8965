package skillway.skills.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import skillway.skills.Level;
import skillway.skills.imports.Choices;
import skillway.skills.imports.Layout;
import skillway.tables.Table;

/** Shows how the words and the gaps of a file are read, and lets each be read otherwise. */
class ReadingDialog extends Dialog {

    private final Map<String, Select<Level>> words = new LinkedHashMap<>();
    private final IntegerField weight = new IntegerField("Weight of a skill where the file has none, 1 to 10");
    private final Select<Level> essential = levels("Essential from this level on, where the file does not say");
    private final TextField area = new TextField("Area of a new skill where the file has none");

    ReadingDialog(Table table, Choices choices, Consumer<Choices> changed) {
        setHeaderTitle("How " + table.format().fileName() + " is read");
        setWidth("min(560px, 94vw)");
        FormLayout mapping = new FormLayout();
        choices.levelWords().forEach((word, level) -> {
            Select<Level> select = levels("\u201c" + word + "\u201d means");
            select.setValue(Level.of(level));
            words.put(word, select);
            mapping.add(select);
        });
        weight.setMin(1);
        weight.setMax(10);
        weight.setStepButtonsVisible(true);
        weight.setValue(choices.weight());
        essential.setValue(Level.of(choices.essentialFrom()));
        area.setValue(choices.area());
        if (!words.isEmpty()) {
            add(new H3("Levels"), mapping);
        }
        add(new H3("What the file does not say"), gaps(Layout.of(table)));
        buttons(choices, changed);
    }

    private FormLayout gaps(Layout layout) {
        FormLayout form = new FormLayout(area);
        if (layout == Layout.ROLES) {
            form.add(weight, essential);
        }
        form.setAutoResponsive(false);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    private void buttons(Choices choices, Consumer<Choices> changed) {
        Button read = new Button("Read it like this", click -> {
            close();
            changed.accept(typed(choices));
        });
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), read);
    }

    private Choices typed(Choices before) {
        Choices choices = before.withEssentialFrom(essential.getValue().number());
        for (Map.Entry<String, Select<Level>> word : words.entrySet()) {
            choices =
                    choices.withLevel(word.getKey(), word.getValue().getValue().number());
        }
        Integer number = weight.getValue();
        if (number != null && number >= 1 && number <= 10) {
            choices = choices.withWeight(number);
        }
        return area.getValue().isBlank()
                ? choices
                : choices.withArea(area.getValue().strip());
    }

    private static Select<Level> levels(String label) {
        Select<Level> select = new Select<>();
        select.setLabel(label);
        select.setItems(Level.described());
        select.setItemLabelGenerator(level -> "%d %s".formatted(level.number(), level.label()));
        return select;
    }
}
