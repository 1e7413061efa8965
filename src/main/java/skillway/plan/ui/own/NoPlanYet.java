package skillway.plan.ui.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** What a learner without a plan sees: what a plan is, and the way to it. */
@StyleSheet("context://build-plan.css")
public class NoPlanYet extends Div {

    private static final List<Double> EXAMPLE = List.of(
            44.0, 44.0, 44.0, 52.0, 52.0, 57.0, 57.0, 57.0, 63.0, 63.0, 63.0, 70.0, 70.0, 76.0, 76.0, 82.0, 82.0, 82.0,
            91.0, 91.0, 91.0, 91.0);

    public NoPlanYet() {
        addClassName("no-plan");
        OrderedList steps = new OrderedList(
                step(1, "The role you grow into", "a role profile of your organisation", "10 seconds"),
                step(2, "Where you stand", "one key for each skill", "2 minutes"),
                step(3, "Hours and deadline", "what you really have in a week", "30 seconds"));
        Button begin =
                new Button("Build my plan", click -> UI.getCurrentOrThrow().navigate(OwnPlan.BUILD));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(begin, new Anchor("roles", "Look at the roles first"));
        actions.addClassName("page-actions");
        Div words = new Div(
                new H1("No plan yet. Three answers make one."),
                new Paragraph(
                        "Skillway picks the courses that bring you closest to the role, in the weeks where you have time, and shows what you reach by when."),
                steps,
                actions);
        add(words, example());
    }

    private static ListItem step(int number, String title, String more, String time) {
        Span circle = new Span(Integer.toString(number));
        circle.addClassName("question-number");
        Span name = new Span(title);
        name.addClassName("no-plan-step");
        Span note = new Span(more);
        note.addClassName("note");
        Span takes = new Span(time);
        takes.addClassName("note");
        return new ListItem(circle, new Div(name, note), takes);
    }

    private static Component example() {
        LocalDate monday = LocalDate.of(2026, 11, 9);
        Paragraph caption =
                new Paragraph("Example: 44 % today, 91 % by April. Yours will use your hours and your role.");
        caption.addClassName("note");
        Div example = new Div(
                PreviewCurve.of(
                        44, EXAMPLE, monday, monday.plusWeeks(EXAMPLE.size()).minusDays(3)),
                caption);
        example.addClassName("no-plan-example");
        return example;
    }
}
