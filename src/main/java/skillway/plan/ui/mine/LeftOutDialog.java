package skillway.plan.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.own.OwnAdvice;
import skillway.plan.ui.own.PlanChanges;

/** The courses that the plan leaves out: why each is out, and what it would cost to have it in. */
class LeftOutDialog extends Dialog {

    LeftOutDialog(PlanSnapshot plan, OwnAdvice own, PlanChanges changes) {
        setHeaderTitle("Not in the plan");
        setWidth("640px");
        Div list = new Div();
        list.addClassName("left-out");
        plan.leftOut().forEach(left -> list.add(row(left, own, changes)));
        add(new Paragraph("The most useful first."), list);
        getFooter().add(new Button("Close", click -> close()));
    }

    private Div row(PlanSnapshot.Left left, OwnAdvice own, PlanChanges changes) {
        Span title = new Span(left.title());
        title.addClassName("strong");
        title.getElement().setAttribute("dir", "auto");
        Span why = new Span(left.why());
        why.addClassName("note");
        Div row = new Div(
                new Div(title, why),
                new IfCoursePart("What would it cost?", left.title(), own, left.course(), true, offer -> {
                    close();
                    changes.take(offer);
                }));
        row.addClassName("left-out-row");
        return row;
    }
}
