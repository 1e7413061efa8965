package skillway.plan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.figures.PlanFigures;
import skillway.plan.ui.figures.PlanLines;
import skillway.plan.ui.figures.PlanSummary;

/** The figures of somebody's plan and what is wrong with it, for reading only: for the pages of other features. */
@StyleSheet("context://my-plan.css")
public class PlanAtAGlance extends Div {

    public PlanAtAGlance(PlanSnapshot plan) {
        PlanSummary summary = new PlanSummary();
        summary.show(PlanFigures.of(plan));
        PlanLines lines = new PlanLines(repair -> {}, true);
        lines.show(plan);
        Paragraph told = new Paragraph(plan.learnerName() + " is told:");
        told.addClassNames("note", "told");
        told.setVisible(!plan.problems().isEmpty());
        add(summary, told, lines);
    }
}
