package skillway.plan.ui.build;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import skillway.plan.PlanEdit;
import skillway.plan.PlanProblem;
import skillway.plan.PlanProblem.Repair;

/** Something that does not fit, with its repairs, one click each. */
class ProblemCard extends Div {

    ProblemCard(PlanProblem problem, Consumer<PlanEdit> use) {
        Span headline = new Span(problem.headline());
        headline.addClassName("problem-headline");
        Div words = new Div(headline);
        if (!problem.sentence().isEmpty()) {
            words.add(new Paragraph(problem.sentence()));
        }
        words.addClassNames("line-bad", "problem-words");
        words.getElement().setAttribute("role", "alert");
        add(words);
        if (!problem.repairs().isEmpty()) {
            Span any =
                    new Span(problem.repairs().size() == 1 ? "This makes it fit:" : "Any one of these makes it fit:");
            any.addClassName("problem-any");
            add(any);
        }
        problem.repairs().forEach(repair -> add(repair(repair, use)));
    }

    private static Div repair(Repair repair, Consumer<PlanEdit> use) {
        Button button = new Button("Use", click -> use.accept(repair.edit()));
        button.setAriaLabel("Use: " + repair.label());
        button.setDisableOnClick(true);
        Div row = new Div(new Span(repair.label()), button);
        row.addClassName("problem-repair");
        return row;
    }
}
