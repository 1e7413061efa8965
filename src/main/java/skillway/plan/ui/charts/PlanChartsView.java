package skillway.plan.ui.charts;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import skillway.plan.ui.own.OwnPlan;
import skillway.shell.PageHeader;

/** The charts of the learner's own plan, each with its numbers as a table and as files. */
@Route(PlanChartsView.ROUTE)
@PageTitle("Charts of my plan · Skillway")
@RolesAllowed("LEARNER")
@StyleSheet("context://my-plan.css")
class PlanChartsView extends Div {

    static final String ROUTE = "plan/charts";

    PlanChartsView(OwnPlan own) {
        addClassName("view");
        Div body = new Div(new PlanCharts(own.newest(), own::newest));
        body.addClassName("view-body");
        add(
                new PageHeader("Coverage, gaps and hours", "My plan in figures", new Anchor("plan", "Back to my plan")),
                body);
    }
}
