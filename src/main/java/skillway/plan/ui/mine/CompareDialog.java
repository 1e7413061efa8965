package skillway.plan.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import skillway.plan.planning.TwoPlans;
import skillway.plan.translate.PlanOffer;
import skillway.plan.ui.own.PlanChanges;

/** The plan as it is beside the one that is offered: what differs in figures, courses and weeks. */
class CompareDialog extends Dialog {

    CompareDialog(TwoPlans plans, PlanOffer offer, PlanChanges changes) {
        setHeaderTitle("Your plan, and the one offered");
        setWidth("680px");
        NativeTable table = new NativeTable();
        table.addClassName("compare-plans");
        table.getHead().add(head());
        NativeTableRow[] rows =
                new Differences(plans).rows().stream().map(CompareDialog::row).toArray(NativeTableRow[]::new);
        table.getBody().add(rows);
        add(table);
        Button take = new Button(offer.label(), click -> {
            close();
            changes.take(offer);
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Keep the plan", click -> close()), take);
    }

    private static NativeTableRow head() {
        return new NativeTableRow(
                new NativeTableHeaderCell(""), new NativeTableHeaderCell("Now"), new NativeTableHeaderCell("Then"));
    }

    private static NativeTableRow row(Differences.Row row) {
        NativeTableHeaderCell what = new NativeTableHeaderCell(row.what());
        what.getElement().setAttribute("scope", "row");
        return new NativeTableRow(what, new NativeTableCell(row.now()), new NativeTableCell(row.then()));
    }
}
