package skillway.shell.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.stream.Collectors;
import skillway.identity.Part;
import skillway.identity.Viewer;

/** Who is signed in, with the way out. */
class SignedInPerson extends Div {

    SignedInPerson(Viewer viewer, AuthenticationContext authentication) {
        addClassName("signed-in");
        Div words = new Div(new Span(viewer.name()), new Span(parts(viewer)));
        words.addClassName("signed-in-words");
        Button out = new Button(new SvgIcon("icons/sign-out.svg"), click -> authentication.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        out.setAriaLabel("Sign out");
        out.setTooltipText("Sign out");
        add(new Avatar(viewer.name()), words, out);
    }

    private static String parts(Viewer viewer) {
        return viewer.parts().stream()
                .sorted(Comparator.reverseOrder())
                .map(Part::label)
                .collect(Collectors.joining(", "));
    }
}
