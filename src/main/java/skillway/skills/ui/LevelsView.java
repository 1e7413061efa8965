package skillway.skills.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import skillway.identity.CurrentViewer;
import skillway.shell.EmptyState;
import skillway.shell.PageHeader;
import skillway.skills.Assessing;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.RoleSummary;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;
import skillway.skills.TargetRole;

/** Where I stand in the skills of a role; each answer is kept at once. */
@Route("levels")
@PageTitle("My levels · Skillway")
@Menu(title = "My levels", order = 3, icon = "icons/levels.svg")
@RolesAllowed("LEARNER")
class LevelsView extends Div implements BeforeEnterObserver {

    private final transient SkillFramework framework;
    private final transient Assessing assessing;
    private final transient CurrentViewer viewer;
    private final transient ObjectProvider<TargetRole> target;
    private final ComboBox<RoleSummary> role = new ComboBox<>();
    private final PageHeader header = new PageHeader("My levels", "", role);
    private final Div body = new Div();

    LevelsView(SkillFramework framework, Assessing assessing, CurrentViewer viewer, ObjectProvider<TargetRole> target) {
        this.framework = framework;
        this.assessing = assessing;
        this.viewer = viewer;
        this.target = target;
        addClassName("view");
        body.addClassNames("view-body", "levels-body");
        role.setAriaLabel("Role to compare with");
        role.setPlaceholder("Choose a role");
        role.addClassName("levels-role");
        role.setItemLabelGenerator(RoleSummary::name);
        role.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue().id());
            }
        });
        add(header, body);
    }

    private void go(RoleId id) {
        getUI().ifPresent(ui -> ui.navigate(LevelsView.class, QueryParameters.of("role", Long.toString(id.value()))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var roles = framework.roles();
        role.setItems(roles);
        role.setVisible(!roles.isEmpty());
        Optional<RoleProfile> chosen = RoleLinks.idIn(event.getLocation().getQueryParameters())
                .or(() -> Optional.ofNullable(target.getIfAvailable()).flatMap(known -> known.of(viewer.get())))
                .flatMap(framework::role);
        body.removeAll();
        chosen.ifPresentOrElse(this::show, () -> showNothing(roles.isEmpty()));
    }

    private void showNothing(boolean noRoles) {
        header.say("My levels", "");
        body.add(
                noRoles
                        ? new EmptyState(
                                "No roles yet",
                                "Levels are said against what a role needs. A catalogue admin imports roles or adds one by hand.")
                        : new EmptyState(
                                "Which role do you grow into?",
                                "Choose it above: you see what it needs, and say where you stand in about two minutes."));
    }

    private void show(RoleProfile profile) {
        role.setValue(new RoleSummary(
                profile.id(),
                profile.name(),
                profile.family(),
                profile.requirements().size()));
        header.say("My levels", RoleWords.summary(profile));
        Map<SkillId, Integer> levels =
                assessing.levelsOf(viewer.get(), viewer.get().id());
        body.add(new OwnLevels(profile, levels, framework, this::keep));
    }

    private void keep(LevelPicker.Picked picked) {
        assessing.assess(viewer.get(), picked.skill(), picked.level());
    }
}
