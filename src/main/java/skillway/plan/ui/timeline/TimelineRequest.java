package skillway.plan.ui.timeline;

import com.vaadin.flow.component.ComponentEvent;

/** About one course, seen at one revision of the plan. */
public abstract class TimelineRequest extends ComponentEvent<PlanTimeline> {

    static final String COURSE = "event.detail.course";
    static final String TO = "event.detail.to";
    static final String REVISION = "event.detail.revision";

    private final String course;
    private final long revision;

    TimelineRequest(PlanTimeline source, boolean fromClient, String course, double revision) {
        super(source, fromClient);
        this.course = course;
        this.revision = (long) revision;
    }

    /** The id of the course, as the browser says it. */
    public String course() {
        return course;
    }

    /** The version of the plan that the browser shows. */
    public long revision() {
        return revision;
    }
}
