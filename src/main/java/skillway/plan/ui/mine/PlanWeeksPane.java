package skillway.plan.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.timeline.PlanDrawing;
import skillway.plan.ui.timeline.PlanTimeline;

/** The weeks of a plan and, beside them, the chosen course; on a narrow page the course lies above the weeks. */
class PlanWeeksPane extends Div {

    private final PlanTimeline timeline;
    private final Function<CourseInPlan, Component> panel;
    private @Nullable PlanSnapshot shown;
    private @Nullable CourseId chosen;

    /** Takes what makes the panel of a course. */
    PlanWeeksPane(PlanTimeline timeline, Function<CourseInPlan, Component> panel) {
        this.timeline = timeline;
        this.panel = panel;
        addClassName("plan-weeks");
        add(timeline);
    }

    /** Draws the plan; what has just happened is read out, if anything has. */
    void show(PlanSnapshot plan, @Nullable String says) {
        shown = plan;
        timeline.show(new PlanDrawing(plan).draw(says));
        choose(chosen);
    }

    /** Shows the panel of a course; a course that is not in the plan closes it. */
    void choose(@Nullable CourseId course) {
        Optional<CourseInPlan> found = course == null || shown == null ? Optional.empty() : shown.course(course);
        chosen = found.map(CourseInPlan::course).orElse(null);
        timeline.select(chosen == null ? null : Long.toString(chosen.value()));
        getChildren().filter(child -> !child.equals(timeline)).toList().forEach(this::remove);
        found.map(panel).ifPresent(this::add);
    }

    /** Closes the panel; the focus goes back to the row of its course. */
    void close() {
        if (chosen != null) {
            timeline.focus(Long.toString(chosen.value()));
        }
        choose(null);
    }
}
