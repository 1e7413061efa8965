package skillway.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import skillway.coverage.Figure;

/** The charts of one plan: coverage over time across the page, below it the gap per skill and the hours a week. */
public class CoveragePanel extends Div {

    private final List<ChartFrame> frames;

    /** Each supplier is asked now and at each fetch, see {@link Chart}. */
    public CoveragePanel(
            SerializableSupplier<? extends Figure> coverage,
            SerializableSupplier<? extends Figure> gaps,
            SerializableSupplier<? extends Figure> hours) {
        frames = List.of(new ChartFrame(coverage), new ChartFrame(gaps), new ChartFrame(hours));
        addClassName("coverage-panel");
        frames.forEach(this::add);
    }

    /** Shows the facts as they are now. */
    public void redraw() {
        frames.forEach(ChartFrame::redraw);
    }
}
