package skillway.skills.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The two imports there are, one click apart. */
class ImportTabs extends Nav {

    ImportTabs() {
        addClassName("framework-tabs");
        getElement().setAttribute("aria-label", "What to import");
        Anchor here = new Anchor("roles/import", "Roles and skills");
        here.getElement().setAttribute("aria-current", "page");
        add(new Anchor("import", "Courses"), here);
    }
}
