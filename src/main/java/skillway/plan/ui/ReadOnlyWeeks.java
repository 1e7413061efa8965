package skillway.plan.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import skillway.coverage.ui.Chart;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.charts.PlanCharts;
import skillway.plan.ui.timeline.PlanDrawing;
import skillway.plan.ui.timeline.PlanTimeline;

/** The weeks, the coverage and the gaps of somebody's plan, for reading only: for the pages of other features. */
@StyleSheet("context://my-plan.css")
public class ReadOnlyWeeks extends Div {

    /** Takes the plan, and how it is found anew when the browser fetches a picture: empty for what is hidden by then. */
    public ReadOnlyWeeks(PlanSnapshot plan, SerializableSupplier<Optional<PlanSnapshot>> again) {
        addClassName("read-only-weeks");
        PlanTimeline timeline = new PlanTimeline();
        timeline.setReadonly(true);
        timeline.show(new PlanDrawing(plan).draw(null));
        Span label = new Span("Coverage of the role");
        label.addClassName("coverage-key");
        timeline.showCoverage(label, Chart.aligned(PlanCharts.of(again, "Coverage of the role", PlanCharts::curve)));
        add(timeline, PlanCharts.frame(Optional.of(plan), again, "Gap per skill", PlanCharts::gaps));
    }
}
