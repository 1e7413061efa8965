package skillway.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import skillway.identity.CurrentViewer;

/** The frame around every view: name, the ways to go, and who is signed in. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    MainLayout(CurrentViewer viewer, AuthenticationContext authentication) {
        setPrimarySection(Section.DRAWER);
        addClassName("skillway");
        NativeButton skip = new NativeButton("Skip to content", click -> focusContent());
        skip.addClassName("skip-link");
        addToDrawer(skip, brand(), ways(), new SignedInPerson(viewer.get(), authentication));
        addToNavbar(true, new PhoneBar());
    }

    /** Tells screen readers that the view is the main part of the page. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main").setAttribute("tabindex", "-1");
    }

    private void focusContent() {
        if (getContent() != null) {
            getContent().getElement().callJsFunction("focus");
        }
    }

    private static Div brand() {
        SvgIcon mark = new SvgIcon("mark.svg");
        mark.addClassName("brand-mark");
        Div brand = new Div(mark, new Span("Skillway"));
        brand.addClassName("brand");
        return brand;
    }

    private static SideNav ways() {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Main");
        MenuConfiguration.getMenuEntries().forEach(entry -> nav.addItem(way(entry)));
        return nav;
    }

    private static SideNavItem way(MenuEntry entry) {
        SideNavItem item = new SideNavItem(entry.title(), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new SvgIcon(entry.icon()));
        }
        item.setMatchNested(true);
        return item;
    }
}
