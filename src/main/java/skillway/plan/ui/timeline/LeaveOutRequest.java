package skillway.plan.ui.timeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The course shall not be in the plan. */
@DomEvent("plan-leave-out")
public class LeaveOutRequest extends TimelineRequest {

    public LeaveOutRequest(
            PlanTimeline source,
            boolean fromClient,
            @EventData(COURSE) String course,
            @EventData(REVISION) double revision) {
        super(source, fromClient, course, revision);
    }
}
