package skillway.plan.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.function.Consumer;
import skillway.plan.PlanEdit;
import skillway.plan.PlanProblem;
import skillway.plan.read.PlanSnapshot;

/** What is wrong with a plan, with its repairs, and how good the plan is. */
public class PlanLines extends Div {

    private final Consumer<PlanEdit> edit;
    private final boolean readonly;

    /** Takes who hears of the repair that was chosen. */
    public PlanLines(Consumer<PlanEdit> edit, boolean readonly) {
        addClassName("plan-lines");
        this.edit = edit;
        this.readonly = readonly;
    }

    /** Shows the first problem: the next one comes when it is repaired. */
    public void show(PlanSnapshot plan) {
        removeAll();
        if (!plan.problems().isEmpty()) {
            add(problem(plan.problems().getFirst(), plan.problems().size()));
        }
        if (!plan.proof().isEmpty()) {
            add(line("line-ok", "icons/proof.svg", strong(plan.proof())));
        }
        setVisible(getComponentCount() > 0);
    }

    /** Adds what the plan's risk comes from; nothing when there is none. */
    public void showRisk(String sentence) {
        if (!sentence.isEmpty()) {
            add(line("line-info", "icons/week.svg", new Span(sentence)));
            setVisible(true);
        }
    }

    private Div problem(PlanProblem problem, int count) {
        String more = count == 1 ? "" : " (1 of %d)".formatted(count);
        Span words = new Span(strong(problem.headline()), new Text(": " + problem.sentence() + more));
        Div line = line("line-warn", "icons/problem.svg", words);
        line.addClassName("grows");
        if (!readonly) {
            problem.repairs().stream().map(this::button).forEach(line::add);
        }
        return line;
    }

    private Button button(PlanProblem.Repair repair) {
        Button button = new Button(repair.label(), click -> edit.accept(repair.edit()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Div line(String look, String icon, Component words) {
        Div line = new Div(new SvgIcon(icon), words);
        line.addClassName(look);
        return line;
    }

    private static Span strong(String words) {
        Span strong = new Span(words);
        strong.addClassName("strong");
        return strong;
    }
}
