package skillway.plan.ui.timeline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of a plan, drawn and moved in the browser. Answer every {@link MoveRequest}, {@link PinRequest}
 * and {@link LeaveOutRequest} by {@link #show}, a refusal too: until then the bar shows that it waits.
 */
@Tag("skillway-timeline")
@JsModule("context://skillway-timeline.nocache.js")
public class PlanTimeline extends Component implements HasSize {

    private @Nullable TimelinePlan waiting;

    /**
     * Draws the plan. A call, not a property: the browser hears of it even when nothing changed, and the session keeps neither a
     * tree nor, once it is sent, the plan. Show it again after moving this timeline to another place.
     */
    public void show(TimelinePlan newPlan) {
        if (isAttached()) {
            send(newPlan);
        } else {
            waiting = newPlan;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (waiting != null) {
            send(waiting);
            waiting = null;
        }
    }

    private void send(TimelinePlan shown) {
        getElement().callJsFunction("show", shown);
    }

    /** Marks one course's row, or none. */
    public void select(@Nullable String course) {
        getElement().setProperty("selected", course == null ? "" : course);
    }

    /** Puts the focus on a course's row. */
    public void focus(String course) {
        getElement().callJsFunction("focusCourse", course);
    }

    /** Takes the handles away; the server then drops requests of this timeline too. */
    public void setReadonly(boolean readonly) {
        getElement().setAttribute("readonly", readonly);
        getElement().setEnabled(!readonly);
    }

    /** Puts a chart of the same weeks below the bars, with its title and key before it. */
    public void showCoverage(Component label, Component chart) {
        addTo("coverage-label", label);
        addTo("coverage", chart);
    }

    private void addTo(String slot, Component content) {
        Element element = content.getElement();
        getElement().appendChild(element.setAttribute("slot", slot));
    }

    /** Hears of moves. */
    public Registration onMove(ComponentEventListener<MoveRequest> listener) {
        return addListener(MoveRequest.class, listener);
    }

    /** Hears of pins. */
    public Registration onPin(ComponentEventListener<PinRequest> listener) {
        return addListener(PinRequest.class, listener);
    }

    /** Hears of courses to leave out. */
    public Registration onLeaveOut(ComponentEventListener<LeaveOutRequest> listener) {
        return addListener(LeaveOutRequest.class, listener);
    }

    /** Hears which course somebody wants to see. */
    public Registration onSelect(ComponentEventListener<SelectRequest> listener) {
        return addListener(SelectRequest.class, listener);
    }

    /** Hears of moves that were never answered. */
    public Registration onUnsent(ComponentEventListener<UnsentMove> listener) {
        return addListener(UnsentMove.class, listener);
    }
}
