package skillway.plan.ui.timeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The course shall stay where it is, or be free again. */
@DomEvent("plan-pin")
public class PinRequest extends TimelineRequest {

    private final boolean pinned;

    public PinRequest(
            PlanTimeline source,
            boolean fromClient,
            @EventData(COURSE) String course,
            @EventData("event.detail.pinned") boolean pinned,
            @EventData(REVISION) double revision) {
        super(source, fromClient, course, revision);
        this.pinned = pinned;
    }

    /** True to hold the course, false to free it. */
    public boolean pinned() {
        return pinned;
    }
}
