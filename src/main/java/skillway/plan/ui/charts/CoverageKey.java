package skillway.plan.ui.charts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.figures.PlanSummary;

/** What stands before the coverage chart under the weeks: its title, its key, and the way to its numbers. */
public class CoverageKey extends Div {

    private final Span start = new Span();
    private final Span fan = key("fan");

    public CoverageKey() {
        addClassName("coverage-key");
        add(new H2("Coverage of the role"), start, key("reached"), key("planned"), fan);
        fan.setText("8 in 10 outcomes");
        fan.setVisible(false);
        add(new Anchor(PlanChartsView.ROUTE, "Charts and tables"));
    }

    /** Says what the coverage was at the start. */
    public void show(PlanSnapshot plan) {
        double percent = plan.curve().isEmpty() ? 0 : plan.curve().getFirst().percent();
        start.setText("what each skill area adds to the %s at the start".formatted(PlanSummary.percent(percent)));
    }

    /** Says what the grey band is, where there is one. */
    public void showFan(boolean shown) {
        fan.setVisible(shown);
    }

    private static Span key(String word) {
        Span line = new Span(word);
        line.addClassNames("key-line", word);
        return line;
    }
}
