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
import java.util.Comparator;
import java.util.stream.Collectors;
import skillway.identity.DemoSignIn;
import skillway.identity.Part;
import skillway.identity.Person;

/** The people of the demo, one click each. */
class CastOfTheDemo extends Div {

    /** Vaadin has seven colours for the faces of users. */
    private static final int FACES = 7;

    private final transient DemoSignIn demo;

    CastOfTheDemo(DemoSignIn demo) {
        this.demo = demo;
        addClassName("cast");
        demo.cast().forEach(person -> add(buttonFor(person)));
    }

    private Button buttonFor(Person person) {
        Span name = new Span(person.name());
        name.addClassName("cast-name");
        Span part = new Span(parts(person));
        part.addClassNames("chip", "cast-part");
        Span line = new Span(person.line());
        line.addClassName("cast-line");
        Div words = new Div(new Div(name, part), line);
        words.addClassName("cast-words");
        Avatar face = new Avatar(person.name());
        face.setColorIndex((int) (person.id().value() % FACES));
        Button button = new Button(new Div(face, words), click -> signIn(person));
        button.addClassName("cast-member");
        button.setAriaLabel(person.name() + ": " + person.line());
        return button;
    }

    private static String parts(Person person) {
        return person.playedParts().stream()
                .sorted(Comparator.reverseOrder())
                .map(Part::label)
                .collect(Collectors.joining(", "));
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
