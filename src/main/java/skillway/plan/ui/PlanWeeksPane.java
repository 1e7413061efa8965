package skillway.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.plan.CourseInPlan;
import skillway.plan.PlanSnapshot;

/** The weeks of a plan and, beside them, the chosen course; on a narrow page the course lies above the weeks. */
class PlanWeeksPane extends MasterDetailLayout {

    private static final String WEEKS_WIDTH = "min(640px, 100vw)";
    private static final String PANEL_WIDTH = "290px";

    private final PlanTimeline timeline;
    private final Function<CourseInPlan, Component> panel;
    private @Nullable PlanSnapshot shown;
    private @Nullable CourseId chosen;

    /** Takes what makes the panel of a course. */
    PlanWeeksPane(PlanTimeline timeline, Function<CourseInPlan, Component> panel) {
        super(WEEKS_WIDTH, PANEL_WIDTH);
        this.timeline = timeline;
        this.panel = panel;
        addClassName("plan-weeks");
        setOverlaySize("min(100%, 380px)");
        setOverlayContainment(OverlayContainment.PAGE);
        setExpandMaster(true);
        setExpandDetail(false);
        setMaster(timeline);
    }

    /** Draws the plan; what has just happened is read out, if anything has. */
    void show(PlanSnapshot plan, @Nullable String says) {
        shown = plan;
        timeline.show(new PlanDrawing(plan).draw(says));
        choose(chosen);
    }

    /** Shows the panel of a course; a course that is not in the plan closes it. */
    void choose(@Nullable CourseId course) {
        Optional<CourseInPlan> found = Stream.ofNullable(shown)
                .flatMap(plan -> plan.courses().stream())
                .filter(one -> one.course().equals(course))
                .findFirst();
        chosen = found.map(CourseInPlan::course).orElse(null);
        timeline.select(chosen == null ? null : Long.toString(chosen.value()));
        setDetail(found.map(panel).orElse(null));
    }
}
