package skillway.plan.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.plan.outlook.PlanOutlook;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.own.NoPlanYet;
import skillway.plan.ui.own.OwnEdits;
import skillway.plan.ui.own.OwnPlan;
import skillway.plan.ui.own.PlanChanges;
import skillway.plan.ui.own.PlanSaid;
import skillway.plan.ui.own.Said;
import skillway.shell.PageHeader;

/** What to do this week, ticked off in one tap. */
@Route("week")
@PageTitle("This week · Skillway")
@Menu(title = "This week", order = 2, icon = "icons/week.svg")
@RolesAllowed("LEARNER")
@StyleSheet("context://my-plan.css")
@StyleSheet("context://week.css")
class WeekView extends Div implements BeforeEnterObserver {

    private final transient OwnPlan own;
    private final transient OwnEdits edits;
    private final transient PlanChanges changes;
    private final PageHeader header;
    private final Button replan = new Button("Re-plan");
    private final Div figures = new Div();
    private final PlanSaid said = new PlanSaid();
    private final Div rows = new Div();
    private final Div next = new Div();
    private final Div side = new Div();

    WeekView(OwnPlan own, OwnEdits edits) {
        this.own = own;
        this.edits = edits;
        changes = new PlanChanges(edits, this::show);
        replan.addClickListener(click -> changes.offerReplan());
        header = new PageHeader("This week", "", replan);
        addClassName("view");
        figures.addClassName("figures");
        rows.addClassName("week-rows");
        next.addClassName("week-next");
        side.addClassName("week-side");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OwnPlan.Seen> plan = own.seen();
        removeAll();
        if (plan.isEmpty()) {
            add(new NoPlanYet());
            return;
        }
        Div body = new Div(rows, side);
        body.addClassName("week-body");
        add(header, figures, said, body);
        changes.show(plan.get(), null);
    }

    private void show(OwnPlan.Seen seen, @Nullable Said now) {
        PlanSnapshot plan = seen.plan();
        ThisWeek week = ThisWeek.of(plan);
        header.say("This week", week.words() + " · " + plan.roleName());
        said.say(now);
        figures.removeAll();
        figures.add(figure(
                "This week", "%s of %s done".formatted(Minutes.text(week.done()), Minutes.text(week.planned()))));
        ThisWeek.nextRise(plan).ifPresent(rise -> figures.add(figure("Next step up", rise)));
        seen.outlook()
                .map(PlanOutlook::finished)
                .ifPresent(ends -> figures.add(figure(
                        "Likely finished", "%s (%s)".formatted(PlanWords.shortDate(ends.likely()), ends.range()))));
        rows.removeAll();
        rows.add(new H2(week.left()));
        week.entries().forEach(entry -> rows.add(row(plan, entry)));
        showNext(week);
        side.removeAll();
        side.add(next, new PaceCard(seen.pace(), percent -> {
            edits.setPace(percent);
            own.seen().ifPresent(again -> changes.show(again, null));
        }));
    }

    private WeekRow row(PlanSnapshot plan, ThisWeek.Entry entry) {
        CourseInPlan course = entry.course();
        int colour = plan.areas().stream()
                .filter(area -> area.name().equals(course.area()))
                .mapToInt(PlanSnapshot.Area::colour)
                .findFirst()
                .orElse(1);
        return new WeekRow(course, colour, entry.week(), changes::edit);
    }

    private void showNext(ThisWeek week) {
        next.removeAll();
        next.add(new H2("Coming up"));
        OrderedList list = new OrderedList();
        week.next()
                .forEach(course -> course.firstWeek()
                        .ifPresent(first -> list.add(new ListItem(
                                new Span(PlanWords.shortDate(first)),
                                new Span("%s, %s"
                                        .formatted(
                                                course.title(),
                                                Minutes.text(course.remaining()).replace(' ', '\u00a0')))))));
        next.add(week.next().isEmpty() ? new Paragraph("Nothing more begins in this plan.") : list);
    }

    private static Div figure(String name, String value) {
        Span label = new Span(name);
        label.addClassName("figure-name");
        Span figure = new Span(value);
        figure.addClassName("figure-value");
        return new Div(label, figure);
    }
}
