package skillway.plan.ui.own;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import org.jspecify.annotations.Nullable;

/** What has just happened, for the eye; the timeline reads the same out. */
public class PlanSaid extends Div {

    public PlanSaid() {
        addClassName("plan-said");
        setVisible(false);
    }

    /** Says it, or takes away what was said before. */
    public void say(@Nullable Said said) {
        removeAll();
        setVisible(said != null);
        if (said == null) {
            return;
        }
        setClassName("line-info", !said.refused());
        setClassName("line-warn", said.refused());
        add(new Span(said.sentence()));
        if (said.again() != null) {
            Button again = new Button(said.again(), click -> said.act().run());
            again.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(again);
        }
        add(close());
    }

    private Button close() {
        Button close = new Button(new SvgIcon("icons/close.svg"), click -> setVisible(false));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        close.setAriaLabel("Close this line");
        return close;
    }
}
