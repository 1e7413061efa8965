package skillway.plan.ui.build;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import skillway.catalogue.Minutes;
import skillway.plan.PlanEdit;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWishes;
import skillway.plan.PlanWords;
import skillway.plan.planning.Preview;

/** How far the answers lead: the figure, what it is made of, why it is not more, and what does not fit. */
class PreviewPanel extends Div {

    private final String role;
    private final Consumer<PlanEdit> repair;
    private final Div problems = new Div();

    PreviewPanel(String role, Consumer<PlanEdit> repair) {
        this.role = role;
        this.repair = repair;
        addClassName("preview-panel");
        getElement().setAttribute("aria-live", "polite");
        add(new Paragraph("Working out how far these answers lead …"));
    }

    void show(Preview preview, PlanWishes wishes) {
        removeAll();
        Span percent = new Span(Math.round(preview.percent()) + " %");
        percent.addClassName("preview-percent");
        Span of = new Span("of %s by %s".formatted(role, PlanWords.date(wishes.deadline())));
        of.addClassName("preview-role");
        H2 figure = new H2(percent, of);
        figure.addClassName("preview-figure");
        Paragraph lead = new Paragraph(
                preview.rises().isEmpty() ? "Without a plan you stay at" : "With these answers you reach");
        lead.addClassName("note");
        add(lead, figure, facts(preview));
        preview.why().forEach(sentence -> {
            Paragraph why = new Paragraph(sentence);
            why.addClassName("note");
            add(why);
        });
        add(problems);
        showProblems(preview.problems());
    }

    /** Shows what does not fit, below the figure. */
    void showProblems(List<PlanProblem> found) {
        problems.removeAll();
        found.forEach(problem -> problems.add(new ProblemCard(problem, repair)));
    }

    /** Shows what a run could not do, above the figure. */
    void refuse(String sentence) {
        Paragraph refusal = new Paragraph(sentence);
        refusal.addClassName("line-bad");
        refusal.getElement().setAttribute("role", "alert");
        addComponentAsFirst(refusal);
    }

    private static Paragraph facts(Preview preview) {
        List<String> facts = new ArrayList<>();
        facts.add("from %d %% today".formatted(Math.round(preview.now())));
        if (preview.essentials() > 0) {
            facts.add("%d of %d essential skills".formatted(preview.essentialMet(), preview.essentials()));
        }
        if (preview.courses() > 0) {
            facts.add("%s, %s%s"
                    .formatted(
                            PlanWords.count(preview.courses(), "course"),
                            Minutes.text(preview.minutes()).replace(' ', '\u00a0'),
                            preview.money() == 0 ? "" : ", %d €".formatted(preview.money())));
        }
        String unanswered = preview.unanswered() == 0
                ? ""
                : " %s without an answer %s as 0 for now."
                        .formatted(
                                PlanWords.capital(PlanWords.count(preview.unanswered(), "skill")),
                                preview.unanswered() == 1 ? "counts" : "count");
        return new Paragraph(String.join(" · ", facts) + "." + unanswered);
    }
}
