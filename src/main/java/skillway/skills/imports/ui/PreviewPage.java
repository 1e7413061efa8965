package skillway.skills.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import skillway.shell.PageHeader;
import skillway.skills.imports.Choices;
import skillway.skills.imports.Preview;
import skillway.tables.Table;

/** What the import would do: figures, rows to repair, what goes in, and the one button that does it. */
class PreviewPage extends Div {

    /** Where one can go from here: look again at a changed table or other choices, import, start over. */
    record Ways(BiConsumer<Table, Choices> look, BiConsumer<Table, Choices> bring, Runnable startOver) {}

    private final transient Table table;
    private final transient Choices choices;
    private final transient Preview preview;
    private final transient Ways ways;

    PreviewPage(Table table, Choices choices, Preview preview, Ways ways) {
        this.table = table;
        this.choices = choices;
        this.preview = preview;
        this.ways = ways;
        addClassName("view");
        Div body = new Div(notes());
        body.addClassName("view-body");
        if (!preview.refused().isEmpty()) {
            body.add(new RowsToRepair(
                    table, preview.refused(), changed -> ways.look().accept(changed, choices)));
        }
        body.add(new WhatGoesIn(preview));
        add(
                new ImportTabs(),
                new PageHeader("Import " + preview.layout().label(), PreviewWords.file(table), actions()),
                new ImportFigures(preview),
                body);
    }

    private Component[] actions() {
        List<Component> actions = new ArrayList<>();
        actions.add(new Button("Choose another file", click -> ways.startOver().run()));
        if (preview.layout().asks()) {
            actions.add(new Button(
                    "How it is read",
                    click -> new ReadingDialog(
                                    table, choices, changed -> ways.look().accept(table, changed))
                            .open()));
        }
        Button bring =
                new Button(PreviewWords.button(preview), click -> ways.bring().accept(table, choices));
        bring.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bring.setDisableOnClick(true);
        bring.setEnabled(preview.writes() > 0);
        actions.add(bring);
        return actions.toArray(Component[]::new);
    }

    private Div notes() {
        Div lines = new Div();
        lines.addClassNames("line-info", "framework-notes");
        preview.notes().forEach(sentence -> lines.add(new Paragraph(sentence)));
        lines.setVisible(!preview.notes().isEmpty());
        return lines;
    }
}
