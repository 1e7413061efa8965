package skillway.shell.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
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
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var more = menu.addItem("⋯");
        more.setAriaLabel("Account");
        more.getSubMenu().addItem("Sign out", event -> authentication.logout());
        add(new Avatar(viewer.name()), words, menu);
    }

    private static String parts(Viewer viewer) {
        return viewer.parts().stream()
                .sorted(Comparator.reverseOrder())
                .map(Part::label)
                .collect(Collectors.joining(", "));
    }
}
