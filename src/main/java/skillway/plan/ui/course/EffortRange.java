package skillway.plan.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import skillway.catalogue.Effort;
import skillway.catalogue.Minutes;

/** How long a course may take: the shortest, what the plan counts with, the longest. */
class EffortRange extends Div {

    EffortRange(Effort effort, int counted) {
        addClassName("effort-range");
        double share = effort.maxMinutes() == effort.minMinutes()
                ? 50
                : 100.0 * (counted - effort.minMinutes()) / (effort.maxMinutes() - effort.minMinutes());
        Span mark = new Span();
        mark.getStyle().set("left", Math.clamp(share, 0, 100) + "%");
        Div bar = new Div(mark);
        bar.addClassName("effort-bar");
        Div words = new Div(
                new Span(Minutes.text(effort.minMinutes()) + " best"),
                new Span(Minutes.text(counted) + " planned"),
                new Span(Minutes.text(effort.maxMinutes()) + " worst"));
        words.addClassName("effort-words");
        add(words, bar);
    }
}
