package skillway.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a view shows when it has nothing to show yet: a headline, one sentence, what to do. */
public class EmptyState extends Div {

    public EmptyState(String headline, String sentence, Component... actions) {
        addClassName("empty-state");
        Div buttons = new Div(actions);
        buttons.addClassName("page-actions");
        add(new H2(headline), new Paragraph(sentence), buttons);
    }
}
