package skillway.plan.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.coverage.ui.Chart;
import skillway.plan.outlook.PlanOutlook;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.charts.CoverageKey;
import skillway.plan.ui.charts.PlanCharts;
import skillway.plan.ui.course.CoursePanel;
import skillway.plan.ui.figures.PlanFigures;
import skillway.plan.ui.figures.PlanLines;
import skillway.plan.ui.figures.PlanSummary;
import skillway.plan.ui.own.NoPlanYet;
import skillway.plan.ui.own.OwnAdvice;
import skillway.plan.ui.own.OwnEdits;
import skillway.plan.ui.own.OwnPlan;
import skillway.plan.ui.own.PlanChanges;
import skillway.plan.ui.own.PlanSaid;
import skillway.plan.ui.own.Said;
import skillway.plan.ui.timeline.PlanTimeline;

/** The learner's plan: can I trust it, and what is next? The URL names the chosen course. */
@Route("plan")
@PageTitle("My plan · Skillway")
@Menu(title = "My plan", order = 1, icon = "icons/plan.svg")
@RolesAllowed("LEARNER")
@StyleSheet("context://my-plan.css")
class MyPlanView extends Div implements BeforeEnterObserver {

    private static final String COURSE = "course";

    private final transient OwnPlan own;
    private final transient OwnAdvice advisor;
    private final transient PlanChanges changes;
    private transient volatile Optional<PlanOutlook> outlook = Optional.empty();
    private final PlanHead head;
    private final PlanSummary summary = new PlanSummary();
    private final PlanLines lines;
    private final PlanSaid said = new PlanSaid();
    private final PlanAdvice advice;
    private final PlanTimeline timeline = new PlanTimeline();
    private final CoverageKey key = new CoverageKey();
    private final Chart coverage;
    private final PlanWeeksPane weeks = new PlanWeeksPane(timeline, this::panel);

    MyPlanView(OwnPlan own, OwnEdits edits, OwnAdvice advisor) {
        this.own = own;
        this.advisor = advisor;
        changes = new PlanChanges(edits, this::show);
        head = new PlanHead(own, changes);
        lines = new PlanLines(changes::edit, false);
        advice = new PlanAdvice(advisor, changes);
        coverage = Chart.aligned(
                PlanCharts.of(changes::shown, "Coverage of the role", plan -> PlanCharts.curve(plan, outlook)));
        addClassNames("view", "my-plan");
        timeline.showCoverage(key, coverage);
        changes.listenTo(timeline);
        timeline.onSelect(chosen -> choose(PlanChanges.course(chosen.course())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OwnPlan.Seen> plan = own.seen();
        removeAll();
        if (plan.isEmpty()) {
            add(new NoPlanYet());
            return;
        }
        add(head, summary, lines, advice, said, weeks);
        changes.show(plan.get(), null);
        weeks.choose(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COURSE)
                .map(PlanChanges::course)
                .orElse(null));
    }

    private void show(OwnPlan.Seen seen, @Nullable Said now) {
        PlanSnapshot plan = seen.plan();
        head.show(seen);
        outlook = seen.outlook();
        summary.show(PlanFigures.of(plan), outlook);
        lines.show(plan);
        lines.showRisk(outlook.map(PlanOutlook::risk).orElse(""));
        advice.show(seen);
        key.show(plan);
        key.showFan(outlook.isPresent());
        coverage.redraw();
        weeks.show(plan, now == null ? null : now.sentence());
        said.say(now);
    }

    private Component panel(CourseInPlan course) {
        CoursePanel panel = new CoursePanel(course, own.effort(course.course()), changes.chosen(this::close), false);
        outlook.map(known -> known.courses().get(course.course())).ifPresent(panel::endingBetween);
        if (course.state() == CourseInPlan.State.PLANNED) {
            panel.add(new IfCoursePart(
                    "What would take its place?", course.title(), advisor, course.course(), false, changes::take));
        }
        return panel;
    }

    private void choose(CourseId course) {
        weeks.choose(course);
        address("plan?"
                + QueryParameters.of(COURSE, Long.toString(course.value())).getQueryString());
    }

    private void close() {
        weeks.close();
        address("plan");
    }

    private static void address(String now) {
        UI.getCurrent().getPage().getHistory().replaceState(null, now);
    }
}
