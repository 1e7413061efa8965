package skillway.catalogue.ui.course;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import skillway.catalogue.holdups.HoldUp;

/** Tells a catalogue admin that the chosen course keeps others out of every plan, and how to let them in. */
class HoldUpHint extends Div {

    HoldUpHint(HoldUp holdUp, Runnable edit) {
        addClassNames("line-warn", "hold-up-hint");
        Button repair = new Button("Put in " + holdUp.lacks(), click -> edit.run());
        repair.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(
                new Span("%s, and nobody has put in %s: no plan can hold %s."
                        .formatted(holdUp.neededBy(), holdUp.lacks(), holdUp.behind() == 1 ? "both" : "any of them")),
                repair);
    }
}
