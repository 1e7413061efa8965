package skillway.plan.ui.build;

import com.vaadin.flow.component.html.NativeButton;
import skillway.plan.ui.own.Plot;

/** A point of a curve: pressing it makes it the answer. */
class PointButton extends NativeButton {

    PointButton(String words, Plot plot, double share, double percent, Runnable use) {
        super("", click -> use.run());
        addClassName("curve-point");
        setAriaLabel(words);
        setTitle(words);
        getStyle().set("--left", Plot.number(plot.left(share)) + "%");
        getStyle().set("--top", Plot.number(plot.top(percent)) + "%");
    }
}
