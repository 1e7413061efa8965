package skillway.plan.ui.mine;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import skillway.plan.PlanWords;
import skillway.plan.planning.PlanningRun;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.translate.Advice;
import skillway.plan.ui.own.InPage;
import skillway.plan.ui.own.OwnAdvice;
import skillway.plan.ui.own.OwnPlan;
import skillway.plan.ui.own.PlanChanges;

/** What there is to say about the plan as a whole: what its wishes cost, and what would make it better; worked out in the background. */
class PlanAdvice extends Div {

    private final transient OwnAdvice own;
    private final transient PlanChanges changes;
    private final Div found = new Div();
    private final Div others = new Div();
    private transient @Nullable PlanningRun run;
    private int version = -1;

    PlanAdvice(OwnAdvice own, PlanChanges changes) {
        this.own = own;
        this.changes = changes;
        addClassName("plan-advice");
        found.getElement().setAttribute("aria-live", "polite");
        add(found, others);
    }

    /** Asks anew when the plan is another one; until the answer is there, nothing is said. */
    void show(OwnPlan.Seen seen) {
        PlanSnapshot plan = seen.plan();
        if (plan.version() == version) {
            return;
        }
        version = plan.version();
        abandon();
        found.removeAll();
        others.removeAll();
        if (!plan.leftOut().isEmpty()) {
            others.add(leftOut(plan));
        }
        UI ui = UI.getCurrentOrThrow();
        run = own.advise(seen, advice -> InPage.run(ui, () -> say(advice, plan)));
    }

    private void say(Advice advice, PlanSnapshot plan) {
        if (plan.proof().isEmpty() && !advice.proof().isEmpty()) {
            found.add(words(advice.proof() + ".", "strong"));
        }
        if (!advice.offers().isEmpty()) {
            found.add(words("It could be better:", ""));
            advice.offers()
                    .forEach(offer -> found.add(
                            small(offer.label(), () -> changes.take(offer)),
                            small("Compare", () -> new CompareDialog(own.compare(offer), offer, changes).open())));
        }
        if (!advice.price().isEmpty()) {
            found.add(words(advice.price(), ""));
        }
    }

    private Button leftOut(PlanSnapshot plan) {
        String words = "Why %s not in it"
                .formatted(
                        plan.leftOut().size() == 1
                                ? "1 course is"
                                : PlanWords.count(plan.leftOut().size(), "course") + " are");
        return small(words, () -> new LeftOutDialog(plan, own, changes).open());
    }

    private static Button small(String label, Runnable act) {
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Span words(String text, String look) {
        Span words = new Span(text);
        words.addClassName(look.isEmpty() ? "advice-words" : look);
        return words;
    }

    private void abandon() {
        if (run != null) {
            run.abandon();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        abandon();
        version = -1;
    }
}
