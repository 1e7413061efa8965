package skillway.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import skillway.shell.EmptyState;

/** What My plan shows before there is one. */
class NoPlanYet extends EmptyState {

    NoPlanYet() {
        super("No plan yet", "Three answers make one: the role, the date, your hours.", build());
    }

    private static Button build() {
        Button build = new Button("Build my plan", click -> UI.getCurrent().navigate(OwnPlan.BUILD));
        build.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return build;
    }
}
