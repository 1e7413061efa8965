package skillway.plan.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import skillway.plan.PlanWords;
import skillway.plan.outlook.PlanOutlook;

/** When a course may end: in the best of ten cases, most likely, in the worst of ten. */
class EndRange extends Div {

    EndRange(PlanOutlook.Ends ends) {
        addClassName("effort-words");
        add(
                new Span(PlanWords.shortDate(ends.best()) + " best"),
                new Span(PlanWords.shortDate(ends.likely()) + " likely"),
                new Span(PlanWords.shortDate(ends.worst()) + " worst"));
        setTitle("8 in 10 end between the first and the last day, 8 in 10 by %s."
                .formatted(PlanWords.date(ends.safe())));
    }
}
