package skillway.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a view: title, one line below it, actions at the right. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();

    public PageHeader(String title, String subtitle, Component... actions) {
        addClassName("page-header");
        Div words = new Div(this.title, this.subtitle);
        words.addClassName("page-words");
        Div buttons = new Div(actions);
        buttons.addClassName("page-actions");
        add(words, buttons);
        say(title, subtitle);
    }

    /** Changes both lines; an empty subtitle takes no room. */
    public final void say(String newTitle, String newSubtitle) {
        title.setText(newTitle);
        subtitle.setText(newSubtitle);
        subtitle.setVisible(!newSubtitle.isEmpty());
    }
}
