package skillway.plan.ui.build;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import skillway.plan.PlanWishes;
import skillway.plan.translate.WhatIf;

/** What other hours and other deadlines would bring; a press on a point makes it the answer. */
class WhatIfPanel extends Div {

    private final Consumer<UnaryOperator<PlanWishes>> change;
    private boolean pressed;

    WhatIfPanel(Consumer<UnaryOperator<PlanWishes>> change) {
        this.change = change;
        addClassName("what-if");
    }

    /** Shows the curves in place of the ones before. */
    void show(WhatIf whatIf, PlanWishes wishes) {
        removeAll();
        DeadlineCurves deadlines =
                new DeadlineCurves(whatIf, wishes.deadline(), day -> use(w -> w.between(w.startsOn(), day)));
        HoursCurve hours = new HoursCurve(
                whatIf,
                wishes.budget().ordinaryWeek(),
                minutes -> use(w -> w.with(w.budget().ofWeek(minutes))));
        add(new H3("By each deadline"), deadlines, note(whatIf.deadlineSays()));
        add(new H3("By hours a week"), hours, note(whatIf.hoursSay()));
        if (pressed) {
            hours.getChildren()
                    .filter(child -> child instanceof PointButton button && button.hasClassName("present"))
                    .findFirst()
                    .ifPresent(point -> ((PointButton) point).focus());
            pressed = false;
        }
    }

    private void use(UnaryOperator<PlanWishes> how) {
        pressed = true;
        change.accept(how);
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("note");
        return note;
    }
}
