package skillway.skills.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import skillway.identity.CurrentViewer;
import skillway.identity.Part;
import skillway.identity.Viewer;
import skillway.shell.EmptyState;
import skillway.shell.PageHeader;
import skillway.skills.Assessing;
import skillway.skills.FrameworkDeletion;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.SkillFramework;
import skillway.skills.TargetRole;

/** The roles that people grow into, and what each one needs. */
@Route("roles/:role?")
@PageTitle("Roles · Skillway")
@Menu(title = "Roles", order = 5, icon = "icons/roles.svg")
@StyleSheet("context://skills.css")
@PermitAll
class RolesView extends Div implements BeforeEnterObserver {

    private final transient SkillFramework framework;
    private final transient FrameworkDeletion deletion;
    private final transient Assessing assessing;
    private final transient CurrentViewer viewer;
    private final transient ObjectProvider<TargetRole> target;
    private final boolean mayChange;
    private final PageHeader header;
    private final RoleList list;
    private final Div page = new Div();
    private final Div split;

    RolesView(
            SkillFramework framework,
            FrameworkDeletion deletion,
            Assessing assessing,
            CurrentViewer viewer,
            ObjectProvider<TargetRole> target) {
        this.deletion = deletion;
        this.target = target;
        this.framework = framework;
        this.assessing = assessing;
        this.viewer = viewer;
        this.mayChange = viewer.get().plays(Part.CATALOGUE_ADMIN);
        this.list = new RoleList(framework);
        this.header = new PageHeader("Roles", "", actions());
        this.split = new Div(list, page);
        addClassName("view");
        page.addClassName("role-page");
        split.addClassName("roles-split");
        add(header, split);
    }

    private Component[] actions() {
        return mayChange ? new Component[] {new FrameworkActions(framework, deletion, this::go)} : new Component[0];
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> wanted = event.getRouteParameters().get("role");
        @Nullable RoleProfile role = wanted.map(
                        text -> RoleLinks.id(text).flatMap(framework::role).orElseThrow(NotFoundException::new))
                .orElse(null);
        show(role);
    }

    private void show(@Nullable RoleProfile role) {
        list.refresh(role == null ? null : role.id());
        header.say("Roles", list.says());
        split.setClassName("chosen", role != null);
        page.removeAll();
        if (role != null) {
            page.add(pageOf(role));
        } else {
            page.add(nothing());
        }
    }

    private RolePage pageOf(RoleProfile role) {
        Viewer reader = viewer.get();
        RolePage shown = new RolePage(role, framework, deletion, assessing, reader, this::go);
        if (reader.plays(Part.LEARNER)
                && target.stream().noneMatch(known -> known.of(reader).isPresent())) {
            shown.offerPlan();
        }
        return shown;
    }

    private EmptyState nothing() {
        if (!list.isEmpty()) {
            return new EmptyState("Which role interests you?", "Choose one at the left: you see what it needs.");
        }
        return new EmptyState(
                "No roles yet",
                mayChange
                        ? "Import a file of roles, or add one by hand."
                        : "A catalogue admin imports roles or adds them by hand.");
    }

    private void go(RoleId role) {
        getUI().ifPresent(ui -> ui.navigate("roles/" + role.value()));
    }
}
