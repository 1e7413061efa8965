package skillway.plan.ui.timeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The course shall begin in week {@link #to}, counted from 0. */
@DomEvent("plan-move")
public class MoveRequest extends TimelineRequest {

    private final int to;

    public MoveRequest(
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
