package skillway.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import skillway.skills.FrameworkDeletion;
import skillway.skills.RoleId;
import skillway.skills.SkillFramework;

/** What a catalogue admin can do with roles and skills. */
class FrameworkActions extends Div {

    FrameworkActions(SkillFramework framework, FrameworkDeletion deletion, Consumer<RoleId> go) {
        addClassName("page-actions");
        Button role = new Button("Add a role", click -> new RoleDialog(framework, null, go).open());
        role.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new Anchor("roles/import", "Import a file"),
                new Button("All skills", click -> new SkillsDialog(framework, deletion).open()),
                role);
    }
}
