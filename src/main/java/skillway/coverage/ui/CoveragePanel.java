package skillway.coverage.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The charts of one plan: coverage over time across the page, below it the gap per skill and the hours a week. */
public class CoveragePanel extends Div {

    private final List<ChartFrame> frames;

    /** Lays the three out. */
    public CoveragePanel(ChartFrame coverage, ChartFrame gaps, ChartFrame hours) {
        frames = List.of(coverage, gaps, hours);
        addClassName("coverage-panel");
        frames.forEach(this::add);
    }

    /** Shows the facts as they are now. */
    public void redraw() {
        frames.forEach(ChartFrame::redraw);
    }
}
