package skillway.plan.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import skillway.plan.PlanEdit;
import skillway.plan.read.PlanReviews;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.own.OwnPlan;
import skillway.plan.ui.own.PlanChanges;
import skillway.shell.PageHeader;

/** The head of the own plan: the role, where the plan stands, and what can be done with the whole of it. */
class PlanHead extends PageHeader {

    private final OwnPlan own;
    private final PlanChanges changes;
    private final Div actions;
    private final Optional<String> mentor;
    private final String subtitle;
    private final Div badge = new Div();

    PlanHead(OwnPlan own, PlanChanges changes) {
        this(own, changes, new Div());
    }

    private PlanHead(OwnPlan own, PlanChanges changes, Div actions) {
        super("My plan", "", actions);
        this.own = own;
        this.changes = changes;
        this.actions = actions;
        OwnPlan.Who who = own.who();
        mentor = who.mentor();
        subtitle = subtitle(who.job(), mentor);
        actions.addClassName("page-actions");
        badge.addClassName("plan-badge");
        addComponentAtIndex(1, badge);
    }

    void show(OwnPlan.Seen seen) {
        PlanSnapshot plan = seen.plan();
        OwnPlan.Beside beside = own.beside(seen);
        say(plan.roleName(), subtitle);
        badge.removeAll();
        beside.standing().ifPresent(known -> badge.add(new StateBadge(known)));
        actions.removeAll();
        beside.undo().ifPresent(step -> actions.add(undo(step)));
        actions.add(addCourse(plan), new Button("Re-plan", click -> changes.offerReplan()), planAnew());
        beside.standing().ifPresent(known -> mentor.ifPresent(name -> actions.add(send(first(name), known))));
    }

    private static String subtitle(String job, Optional<String> mentor) {
        String from = job.isEmpty() ? "" : "from " + job;
        String who = mentor.map(name -> "mentor " + name).orElse("no mentor yet");
        return Stream.of("My plan", from, who).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Button planAnew() {
        return new Button("Plan anew", click -> getUI().ifPresent(ui -> ui.navigate(OwnPlan.BUILD)));
    }

    private Button undo(String step) {
        Button undo = new Button("Undo", new SvgIcon("icons/undo.svg"), click -> changes.undo());
        undo.setTooltipText("Take back: " + step);
        return undo;
    }

    private Button addCourse(PlanSnapshot plan) {
        return new Button(
                "Add a course",
                new SvgIcon("icons/add.svg"),
                click -> new AddCourseDialog(own.toAdd(plan), course -> changes.edit(new PlanEdit.Include(course)))
                        .open());
    }

    private Button send(String mentor, PlanReviews.Standing standing) {
        Button send = new Button(
                "Send to %s for review".formatted(mentor), click -> new SendDialog(mentor, changes::send).open());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setEnabled(standing.sendable());
        return send;
    }

    private static String first(String name) {
        return name.split(" ", 2)[0];
    }
}
