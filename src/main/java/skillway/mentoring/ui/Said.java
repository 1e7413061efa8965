package skillway.mentoring.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What somebody wrote, with who. */
class Said extends Div {

    Said(String who, String words) {
        addClassName("said");
        Span name = new Span(who);
        name.addClassName("said-name");
        Paragraph text = new Paragraph(words);
        text.getElement().setAttribute("dir", "auto");
        add(new Avatar(who), new Div(name, text));
    }
}
