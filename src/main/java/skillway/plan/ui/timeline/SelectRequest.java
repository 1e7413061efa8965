package skillway.plan.ui.timeline;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.DisabledUpdateMode;

/** The person wants to see this course; also where the plan is for reading only. */
@DomEvent(value = "plan-select", allowUpdates = DisabledUpdateMode.ALWAYS)
public class SelectRequest extends TimelineRequest {

    public SelectRequest(
            PlanTimeline source,
            boolean fromClient,
            @EventData(COURSE) String course,
            @EventData(REVISION) double revision) {
        super(source, fromClient, course, revision);
    }
}
