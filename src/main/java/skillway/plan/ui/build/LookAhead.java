package skillway.plan.ui.build;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import skillway.plan.PlanEdit;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWishes;
import skillway.plan.planning.PlanningRun;
import skillway.plan.planning.Preview;
import skillway.plan.ui.own.InPage;

/** How far the answers lead, and what others would bring; worked out anew after each answer, in the background. */
class LookAhead extends Div {

    private final PlanBuilding building;
    private final Consumer<Preview> heard;
    private final PreviewPanel preview;
    private final WhatIfPanel whatIf;
    private final transient List<PlanningRun> runs = new ArrayList<>();

    LookAhead(
            PlanBuilding building,
            String role,
            Consumer<PlanEdit> repair,
            Consumer<UnaryOperator<PlanWishes>> change,
            Consumer<Preview> heard) {
        this.building = building;
        this.heard = heard;
        preview = new PreviewPanel(role, repair);
        whatIf = new WhatIfPanel(change);
        addClassName("look-ahead");
        add(preview, whatIf);
    }

    /** Looks again; an older question is dropped. */
    void refresh(PlanWishes wishes) {
        abandon();
        UI ui = UI.getCurrentOrThrow();
        runs.add(building.preview(wishes, answer -> InPage.run(ui, () -> show(answer, wishes))));
        runs.add(building.whatIf(wishes, answer -> InPage.run(ui, () -> whatIf.show(answer, wishes))));
    }

    /** Shows why there is no plan, in place of older problems. */
    void refuse(String sentence, List<PlanProblem> problems) {
        preview.refuse(sentence);
        preview.showProblems(problems);
    }

    private void show(Preview answer, PlanWishes wishes) {
        preview.show(answer, wishes);
        heard.accept(answer);
    }

    private void abandon() {
        runs.forEach(PlanningRun::abandon);
        runs.clear();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        abandon();
    }
}
