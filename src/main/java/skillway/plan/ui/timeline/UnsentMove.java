package skillway.plan.ui.timeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A move of an earlier page that was never answered: it may be offered again. */
@DomEvent("plan-unsent")
public class UnsentMove extends TimelineRequest {

    private final int to;

    public UnsentMove(
            PlanTimeline source,
            boolean fromClient,
            @EventData(COURSE) String course,
            @EventData(TO) int to,
            @EventData(REVISION) double revision) {
        super(source, fromClient, course, revision);
        this.to = to;
    }

    /** The week, counted from 0 on the axis of the timeline. */
    public int to() {
        return to;
    }
}
