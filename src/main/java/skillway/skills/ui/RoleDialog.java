package skillway.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.shell.Notices;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Qualification;
import skillway.skills.RoleSummary;
import skillway.skills.SkillFramework;

/** Adds a role, or changes one, with all that it needs. */
class RoleDialog extends Dialog {

    private final transient SkillFramework framework;
    private final transient @Nullable RoleProfile before;
    private final transient Consumer<RoleId> afterwards;
    private final TextField name = new TextField("Name");
    private final ComboBox<String> family = new ComboBox<>("Family");
    private final TextArea description = new TextArea("Description");
    private final TextArea qualifications = new TextArea("Also asked, one a line");
    private final NeedsEditor needs;
    private final Refusals refusal = new Refusals();

    RoleDialog(SkillFramework framework, @Nullable RoleProfile before, Consumer<RoleId> afterwards) {
        this.framework = framework;
        this.before = before;
        this.afterwards = afterwards;
        this.needs = new NeedsEditor(framework.skills());
        setHeaderTitle(before == null ? "Add a role" : "Change " + before.name());
        setWidth("min(820px, 96vw)");
        add(fields(), new H3("Skills it needs"), needs, refusal);
        Button keep = new Button(before == null ? "Add this role" : "Keep the change", click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
        if (before != null) {
            fill(before);
        }
    }

    private FormLayout fields() {
        family.setItems(framework.roles().stream()
                .map(RoleSummary::family)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .toList());
        family.setAllowCustomValue(true);
        family.addCustomValueSetListener(typed -> family.setValue(typed.getDetail()));
        FormLayout form = new FormLayout(name, family, description, qualifications);
        form.setColspan(description, 2);
        form.setColspan(qualifications, 2);
        return form;
    }

    private void fill(RoleProfile role) {
        name.setValue(role.name());
        family.setValue(role.family().isEmpty() ? null : role.family());
        description.setValue(role.description());
        qualifications.setValue(
                role.qualifications().stream().map(Qualification::text).collect(Collectors.joining("\n")));
        needs.show(role.requirements());
    }

    private void keep() {
        if (refusal.kept(this::write)) {
            close();
            Notices.say(name.getValue().strip() + " is kept.");
        }
    }

    private void write() {
        RoleId id = before == null ? framework.newRoleId() : before.id();
        List<Qualification> asked = qualifications
                .getValue()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Qualification::new)
                .toList();
        framework.keep(new RoleProfile(
                id,
                before == null ? 0 : before.version(),
                name.getValue(),
                Objects.requireNonNullElse(family.getValue(), ""),
                description.getValue(),
                needs.typed(),
                asked));
        afterwards.accept(id);
    }
}
