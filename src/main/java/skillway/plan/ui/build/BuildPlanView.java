package skillway.plan.ui.build;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import skillway.plan.LearningPlan;
import skillway.plan.PlanWishes;
import skillway.plan.ui.own.OwnPlan;
import skillway.shell.EmptyState;
import skillway.shell.Notices;
import skillway.shell.PageHeader;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.RoleSummary;

/** From five answers to a plan; each answer is kept at once. */
@Route(OwnPlan.BUILD)
@PageTitle("Build your plan · Skillway")
@RolesAllowed("LEARNER")
@StyleSheet("context://build-plan.css")
class BuildPlanView extends Div implements BeforeEnterObserver {

    private static final String ROLE = "role";

    private final transient PlanBuilding building;
    private final transient Clock clock;
    private final Div actions = new Div();
    private final PageHeader header = new PageHeader("Build your plan", "", actions);
    private final Div body = new Div();

    BuildPlanView(PlanBuilding building, Clock clock) {
        this.building = building;
        this.clock = clock;
        addClassName("view");
        body.addClassName("build-plan");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<LearningPlan> plan = building.own();
        Optional<RoleId> asked = query.getSingleParameter(ROLE)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> new RoleId(Long.parseLong(text)))
                .filter(id -> building.role(id).isPresent());
        body.removeAll();
        if (asked.isPresent() && plan.filter(LearningPlan::made).isEmpty()) {
            choose(asked.get());
        } else if (plan.isPresent()) {
            show(plan.get());
        } else {
            askForRole();
        }
    }

    private void askForRole() {
        List<RoleSummary> roles = building.roles();
        header.say("Build your plan", "Everything is kept as you answer, and can be changed later.");
        if (roles.isEmpty()) {
            body.add(new EmptyState(
                    "No roles yet", "A plan leads to a role. Ask your catalogue admin to import roles or add one."));
        } else {
            body.add(PlanQuestions.column(new RoleQuestion(roles, null, this::choose)));
        }
    }

    private void choose(RoleId role) {
        Optional<LearningPlan> plan = building.own();
        PlanWishes wishes = plan.map(own -> own.wishes().toward(role))
                .orElseGet(() -> PlanWishes.firstFor(role, LocalDate.now(clock)));
        try {
            show(building.wish(plan.map(LearningPlan::version).orElse(0), wishes));
        } catch (IllegalArgumentException refused) {
            Notices.refuse(String.valueOf(refused.getMessage()));
        }
    }

    private void show(LearningPlan plan) {
        body.removeAll();
        actions.removeAll();
        header.say(
                plan.made() ? "Change the wishes" : "Build your plan",
                "Everything is kept as you answer, and can be changed later.");
        if (plan.made()) {
            actions.add(new Anchor("plan", "Back to my plan"));
        }
        RoleProfile role = building.role(plan.wishes().role()).orElse(null);
        RoleQuestion first = new RoleQuestion(building.roles(), role, this::choose);
        if (role == null) {
            body.add(PlanQuestions.column(first));
        } else {
            PlanQuestions questions = new PlanQuestions(first, building, plan, role, this::showNewest);
            body.add(questions, questions.side());
            questions.refresh();
        }
    }

    private void showNewest() {
        building.own().ifPresent(this::show);
    }
}
