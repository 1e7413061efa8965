package skillway.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import org.jspecify.annotations.Nullable;

/** What has just happened, for the eye; the timeline reads the same out. */
class PlanSaid extends Div {

    PlanSaid() {
        addClassNames("line-info", "plan-said");
        setVisible(false);
    }

    /** Says a sentence, with a button where there is something to offer. */
    void say(String sentence, @Nullable String label, @Nullable Runnable again) {
        removeAll();
        add(new Span(sentence));
        if (label != null && again != null) {
            Button button = new Button(label, click -> again.run());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        }
        Button close = new Button(new SvgIcon("icons/close.svg"), click -> setVisible(false));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel("Close this line");
        add(close);
        setVisible(!sentence.isEmpty());
    }
}
