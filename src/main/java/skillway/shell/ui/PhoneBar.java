package skillway.shell.ui;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The bar that opens the menu where the screen is too narrow for it. */
class PhoneBar extends Div {

    PhoneBar() {
        addClassName("phone-bar");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        add(toggle, new Span("Skillway"));
    }
}
