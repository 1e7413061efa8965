package skillway.plan.ui.course;

import com.vaadin.flow.component.html.Span;

/** Five squares: those reached are solid, those a course adds are hatched. Says nothing to a screen reader: words stand beside it. */
class LevelPips extends Span {

    private static final int HIGHEST = 5;

    LevelPips(int from, int to) {
        addClassName("level-pips");
        getElement().setAttribute("aria-hidden", "true");
        for (int level = 1; level <= HIGHEST; level++) {
            Span pip = new Span();
            pip.addClassName(level <= from ? "reached" : level <= to ? "added" : "open");
            add(pip);
        }
    }
}
