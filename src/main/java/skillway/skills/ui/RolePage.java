package skillway.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import skillway.identity.Part;
import skillway.identity.Viewer;
import skillway.shell.EmptyState;
import skillway.skills.Assessing;
import skillway.skills.FrameworkDeletion;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

/** One role: what it is, what it asks beside the skills, and the skills with the viewer's own level beside each. */
class RolePage extends Div {

    private final transient RoleProfile role;
    private final transient SkillFramework framework;
    private final transient FrameworkDeletion deletion;
    private final transient Consumer<RoleId> go;
    private final boolean mayChange;
    private final Div head = new Div();

    RolePage(
            RoleProfile role,
            SkillFramework framework,
            FrameworkDeletion deletion,
            Assessing assessing,
            Viewer viewer,
            Consumer<RoleId> go) {
        this.deletion = deletion;
        this.role = role;
        this.framework = framework;
        this.go = go;
        this.mayChange = viewer.plays(Part.CATALOGUE_ADMIN);
        addClassName("role");
        Anchor back = new Anchor("roles", "All roles");
        back.addClassName("role-back");
        add(back, head(viewer), new Paragraph(role.description()));
        if (!role.qualifications().isEmpty()) {
            add(new H3("Also asked"), qualifications());
        }
        addSkills(assessing, viewer);
    }

    /** Adds the way to a plan towards this role, for somebody who has none yet. */
    void offerPlan() {
        head.add(new Anchor("plan/new?role=" + role.id().value(), "Plan towards this role"));
    }

    private Div head(Viewer viewer) {
        String family = role.family().isEmpty() ? "" : role.family() + " · ";
        Paragraph line = new Paragraph(family + RoleWords.skills(role));
        line.addClassName("note");
        head.add(new Div(new H2(role.name()), line));
        head.addClassName("role-head");
        if (viewer.plays(Part.LEARNER)) {
            head.add(new Anchor("levels?role=" + role.id().value(), "Say where I stand"));
        }
        if (mayChange) {
            head.add(
                    new Button("Change this role", click -> new RoleDialog(framework, role, go).open()),
                    new DeleteButton(
                            role.name(),
                            () -> deletion.delete(role.id()),
                            () -> getUI().ifPresent(ui -> ui.navigate("roles"))));
        }
        return head;
    }

    private UnorderedList qualifications() {
        UnorderedList list = new UnorderedList();
        role.qualifications().forEach(qualification -> list.add(new ListItem(qualification.text())));
        return list;
    }

    private void addSkills(Assessing assessing, Viewer viewer) {
        List<SkillId> needed =
                role.requirements().stream().map(Requirement::skillId).toList();
        if (needed.isEmpty()) {
            add(new EmptyState(
                    "This role has no skills yet",
                    mayChange
                            ? "Nobody can plan towards it. Change the role and add the skills it needs, or import them."
                            : "Nobody can plan towards it until a catalogue admin adds the skills it needs."));
            return;
        }
        RoleSkills skills = new RoleSkills(PickerSkills.of(
                role, framework.skills(needed), framework.areas(), assessing.levelsOf(viewer, viewer.id())));
        if (mayChange) {
            skills.onChange(this::change);
        }
        add(skills);
    }

    private void change(SkillId id) {
        framework
                .skill(id)
                .ifPresent(skill -> new SkillDialog(framework, deletion, skill, () -> go.accept(role.id())).open());
    }
}
