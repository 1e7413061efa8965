package skillway.plan.ui.timeline;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.dom.DisabledUpdateMode;

/** What a person asks of the timeline. All come from the browser: course, week and revision are to be checked. */
public final class TimelineEvents {

    private static final String COURSE = "event.detail.course";
    private static final String TO = "event.detail.to";
    private static final String REVISION = "event.detail.revision";

    private TimelineEvents() {}

    /** About one course, seen at one revision of the plan. */
    public abstract static class Asked extends ComponentEvent<PlanTimeline> {

        private final String course;
        private final long revision;

        Asked(PlanTimeline source, boolean fromClient, String course, double revision) {
            super(source, fromClient);
            this.course = course;
            this.revision = (long) revision;
        }

        public String course() {
            return course;
        }

        public long revision() {
            return revision;
        }
    }

    /** The course shall begin in week {@link #to}, counted from 0. */
    @DomEvent("plan-move")
    public static class Move extends Asked {

        private final int to;

        public Move(
                PlanTimeline source,
                boolean fromClient,
                @EventData(COURSE) String course,
                @EventData(TO) int to,
                @EventData(REVISION) double revision) {
            super(source, fromClient, course, revision);
            this.to = to;
        }

        public int to() {
            return to;
        }
    }

    /** The course shall stay where it is, or be free again. */
    @DomEvent("plan-pin")
    public static class Pin extends Asked {

        private final boolean pinned;

        public Pin(
                PlanTimeline source,
                boolean fromClient,
                @EventData(COURSE) String course,
                @EventData("event.detail.pinned") boolean pinned,
                @EventData(REVISION) double revision) {
            super(source, fromClient, course, revision);
            this.pinned = pinned;
        }

        public boolean pinned() {
            return pinned;
        }
    }

    /** The course shall not be in the plan. */
    @DomEvent("plan-leave-out")
    public static class LeaveOut extends Asked {

        public LeaveOut(
                PlanTimeline source,
                boolean fromClient,
                @EventData(COURSE) String course,
                @EventData(REVISION) double revision) {
            super(source, fromClient, course, revision);
        }
    }

    /** The person wants to see this course; also where the plan is for reading only. */
    @DomEvent(value = "plan-select", allowUpdates = DisabledUpdateMode.ALWAYS)
    public static class Select extends Asked {

        public Select(
                PlanTimeline source,
                boolean fromClient,
                @EventData(COURSE) String course,
                @EventData(REVISION) double revision) {
            super(source, fromClient, course, revision);
        }
    }

    /** A move of an earlier page that was never answered: it may be offered again. */
    @DomEvent("plan-unsent")
    public static class Unsent extends Asked {

        private final int to;

        public Unsent(
                PlanTimeline source,
                boolean fromClient,
                @EventData(COURSE) String course,
                @EventData(TO) int to,
                @EventData(REVISION) double revision) {
            super(source, fromClient, course, revision);
            this.to = to;
        }

        public int to() {
            return to;
        }
    }
}
