package skillway.plan.ui.mine;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.plan.planning.PlanningRun;
import skillway.plan.translate.IfCourse;
import skillway.plan.translate.PlanOffer;
import skillway.plan.ui.own.InPage;
import skillway.plan.ui.own.OwnAdvice;

/** A question about one course, worked out when asked, and the plan that it would lead to. */
class IfCoursePart extends Div {

    private final Button ask;
    private final Paragraph said = new Paragraph();
    private final transient OwnAdvice own;
    private final CourseId course;
    private final boolean inside;
    private final transient Consumer<PlanOffer> take;
    private transient @Nullable PlanningRun run;

    IfCoursePart(
            String question, String title, OwnAdvice own, CourseId course, boolean inside, Consumer<PlanOffer> take) {
        this.own = own;
        this.course = course;
        this.inside = inside;
        this.take = take;
        ask = new Button(question, click -> ask());
        ask.setAriaLabel("%s %s".formatted(title, question));
        ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
        ask.setDisableOnClick(true);
        said.getElement().setAttribute("aria-live", "polite");
        addClassName("if-course");
        add(ask, said);
    }

    private void ask() {
        said.setText("Working it out …");
        UI ui = UI.getCurrentOrThrow();
        run = own.ifCourse(course, inside, answer -> InPage.run(ui, () -> show(answer)));
    }

    private void show(IfCourse answer) {
        remove(ask);
        said.setText(answer.sentence());
        answer.offer().ifPresent(offer -> {
            Button use = new Button(offer.label(), click -> take.accept(offer));
            use.addThemeVariants(ButtonVariant.LUMO_SMALL);
            use.setDisableOnClick(true);
            add(use);
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (run != null) {
            run.abandon();
        }
    }
}
