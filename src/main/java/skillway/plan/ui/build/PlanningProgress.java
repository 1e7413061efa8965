package skillway.plan.ui.build;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.plan.planning.PlanningNews.Better;

/** A plan in the making: how good it is so far, and the way to be content with it. */
class PlanningProgress extends Div {

    private final Paragraph best = new Paragraph("Looking for a first plan …");
    private final Paragraph gap = new Paragraph();

    PlanningProgress(Runnable stop) {
        addClassName("planning-progress");
        getElement().setAttribute("role", "status");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        gap.addClassName("note");
        Button enough = new Button("Stop and keep the best so far", click -> stop.run());
        enough.setDisableOnClick(true);
        add(new H2("Making your plan"), bar, best, gap, enough);
    }

    void show(Better better) {
        best.setText("%d %% of the role with %s, %s."
                .formatted(
                        Math.round(better.percent()),
                        PlanWords.count(better.courses(), "course"),
                        Minutes.text(better.minutes())));
        gap.setText(
                better.gapPercent() >= 100
                        ? "Still improving."
                        : String.format(
                                Locale.ROOT,
                                "Within %.1f %% of the best possible, still improving.",
                                better.gapPercent()));
    }
}
