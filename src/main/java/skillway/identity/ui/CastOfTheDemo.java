package skillway.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import skillway.identity.DemoSignIn;
import skillway.identity.Person;

/** The people of the demo, one click each. */
class CastOfTheDemo extends Div {

    private final transient DemoSignIn demo;

    CastOfTheDemo(DemoSignIn demo) {
        this.demo = demo;
        addClassName("cast");
        demo.cast().forEach(person -> add(buttonFor(person)));
    }

    private Button buttonFor(Person person) {
        Span name = new Span(person.name());
        name.addClassName("cast-name");
        Span line = new Span(person.line());
        line.addClassName("cast-line");
        Div words = new Div(name, line);
        words.addClassName("cast-words");
        Button button = new Button(new Div(new Avatar(person.name()), words), click -> signIn(person));
        button.addClassName("cast-member");
        button.setAriaLabel(person.name() + ": " + person.line());
        return button;
    }

    private void signIn(Person person) {
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        demo.signIn(
                person.id(),
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrentOrThrow().getPage().setLocation(".");
    }
}
