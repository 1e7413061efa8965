package skillway.plan.ui.build;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.plan.PlanEdit;
import skillway.plan.PlannedCourse;
import skillway.plan.planning.PlanningNews;
import skillway.plan.planning.PlanningRun;
import skillway.plan.planning.Preview;
import skillway.plan.ui.own.InPage;

/** The right side of the page: how far the answers lead, and the plan in the making. Leaving the page ends both. */
class BuildSide extends Div {

    private final PlanBuilding building;
    private final Answers answers;
    private final LookAhead ahead;
    private final Div content = new Div();
    private final Button make = new Button("Make the plan", click -> plan());
    private final Button byHand = new Button("Pick courses by hand", click -> pickByHand());
    private transient @Nullable PlanningRun planning;

    /** The learner has asked for the plan and waits for it: a repair leads on to it. */
    private boolean wanted;

    BuildSide(PlanBuilding building, Answers answers, String role, BiConsumer<PlanEdit, Boolean> repair) {
        this.building = building;
        this.answers = answers;
        ahead = new LookAhead(
                building,
                role,
                edit -> repair.accept(edit, wanted),
                how -> repair.accept(new PlanEdit.Wish(how.apply(answers.wishes())), false),
                this::name);
        addClassName("build-side");
        content.addClassName("build-side-content");
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        byHand.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(make, byHand);
        actions.addClassName("build-actions");
        content.add(ahead);
        add(content, actions);
    }

    /** Works out again how far the answers lead. */
    void refresh() {
        wanted = false;
        ahead.refresh(answers.wishes());
    }

    private void name(Preview answer) {
        boolean some = answer.courses() > 0;
        make.setText(some ? "Make the plan with %d %%".formatted(Math.round(answer.percent())) : "Make the plan");
    }

    /** Makes the plan and goes there. */
    final void plan() {
        run(building::plan);
    }

    private void pickByHand() {
        List<CourseId> picked = answers.plan().courses().stream()
                .filter(course -> !course.finished())
                .map(PlannedCourse::course)
                .toList();
        new PickByHand(building, picked, courses -> run(news -> building.schedule(courses, news))).open();
    }

    private void run(Function<Consumer<PlanningNews>, PlanningRun> start) {
        UI ui = UI.getCurrentOrThrow();
        PlanningProgress progress = new PlanningProgress(this::stop);
        try {
            planning = start.apply(news -> InPage.run(ui, () -> hear(news, progress)));
            busy(progress);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            ahead.refuse(String.valueOf(refused.getMessage()), List.of());
        }
    }

    private void hear(PlanningNews news, PlanningProgress progress) {
        switch (news) {
            case PlanningNews.Better better -> progress.show(better);
            case PlanningNews.Kept kept -> getUI().ifPresent(ui -> ui.navigate("plan"));
            case PlanningNews.Refused refused -> refuse(refused);
        }
    }

    private void refuse(PlanningNews.Refused refused) {
        idle();
        wanted = true;
        ahead.refuse(refused.sentence(), refused.problems());
    }

    private void busy(Component progress) {
        content.removeAll();
        content.add(progress);
        make.setVisible(false);
        byHand.setVisible(false);
    }

    private void idle() {
        content.removeAll();
        content.add(ahead);
        make.setVisible(true);
        byHand.setVisible(true);
    }

    private void stop() {
        if (planning != null) {
            planning.stop();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (planning != null) {
            planning.abandon();
        }
    }
}
