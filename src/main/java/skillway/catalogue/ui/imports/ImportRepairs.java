package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import skillway.catalogue.imports.DryRun;
import skillway.catalogue.imports.Fault;
import skillway.catalogue.imports.RowResult;
import skillway.tables.Table;

/** The rows that need somebody, each with what is wrong and the clicks that put it right. */
class ImportRepairs extends Grid<Fault> {

    private static final int SHORT = 8;
    private static final int PHONE = 700;

    private final List<Column<Fault>> wide = new ArrayList<>();
    private final Column<Fault> narrow;

    private final transient DryRun run;
    private final transient Consumer<Table> changed;

    /** Takes what to do with the table once a row is put right. */
    ImportRepairs(DryRun run, Consumer<Table> changed) {
        this.run = run;
        this.changed = changed;
        addClassName("import-grid");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        addColumn(fault -> fault.problem().row())
                .setHeader("Row")
                .setWidth("72px")
                .setFlexGrow(0);
        wide.add(addColumn(fault -> fault.problem().column())
                .setHeader("Column")
                .setWidth("150px")
                .setFlexGrow(0));
        wide.add(addColumn(value()).setHeader("Value").setWidth("170px").setFlexGrow(0));
        wide.add(addColumn(wrong()).setHeader("What is wrong").setFlexGrow(3).setWidth("260px"));
        wide.add(addColumn(new ComponentRenderer<>(this::repairs))
                .setHeader("Repair")
                .setFlexGrow(1)
                .setWidth("250px"));
        narrow = addColumn(new ComponentRenderer<>(this::all)).setHeader("What is wrong");
        narrow.setVisible(false);
        List<Fault> faults = run.all(RowResult.Refused.class).stream()
                .flatMap(row -> row.faults().stream())
                .toList();
        setItems(faults);
        setAllRowsVisible(faults.size() <= SHORT);
        setClassName("tall", faults.size() > SHORT);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("return window.innerWidth").then(Integer.class, this::fit);
    }

    /** On a phone one column says it all, the repairs below the words. */
    private void fit(int width) {
        boolean phone = width < PHONE;
        wide.forEach(column -> column.setVisible(!phone));
        narrow.setVisible(phone);
    }

    private Div all(Fault fault) {
        Span place = new Span(
                "%s %s".formatted(fault.problem().column(), fault.problem().shortValue()));
        place.addClassName("note");
        Div words = new Div(
                place,
                new Span(fault.problem().sentence()),
                new Span(fault.problem().maybe()));
        words.addClassName("import-wrong");
        return new Div(words, repairs(fault));
    }

    private static LitRenderer<Fault> value() {
        return LitRenderer.<Fault>of(
                        "${item.value ? html`<span class=\"import-value\">${item.value}</span>` : html`<span class=\"note\">empty</span>`}")
                .withProperty("value", fault -> fault.problem().shortValue());
    }

    private static LitRenderer<Fault> wrong() {
        return LitRenderer.<Fault>of(
                        "<div class=\"import-wrong\"><b>${item.sentence}</b><span class=\"note\">${item.maybe}</span></div>")
                .withProperty("sentence", fault -> fault.problem().sentence())
                .withProperty("maybe", fault -> fault.problem().maybe());
    }

    private Div repairs(Fault fault) {
        Div buttons = new Div();
        buttons.addClassName("import-repairs");
        fault.repairs().forEach(repair -> buttons.add(button(repair.label(), () -> repair.in(run.table()))));
        if (isMissingTitle(fault)) {
            Button type =
                    new Button("Type a title", click -> new ImportTitleDialog(fault, run.table(), changed).open());
            type.addThemeVariants(ButtonVariant.LUMO_SMALL);
            buttons.addComponentAsFirst(type);
        }
        buttons.add(
                button("Leave out", () -> run.table().without(fault.problem().row())));
        return buttons;
    }

    private boolean isMissingTitle(Fault fault) {
        return fault.problem().value().isEmpty()
                && run.columns()
                        .column("title")
                        .filter(fault.problem().column()::equals)
                        .isPresent();
    }

    private Button button(String label, Supplier<Table> repaired) {
        Button button = new Button(label, click -> changed.accept(repaired.get()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
