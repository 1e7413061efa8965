package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The two sorts of import side by side. */
class ImportWays extends Nav {

    ImportWays() {
        addClassName("import-ways");
        getElement().setAttribute("aria-label", "Import");
        Anchor courses = new Anchor("import", "Courses");
        courses.getElement().setAttribute("aria-current", "page");
        add(courses, new Anchor("roles/import", "Roles and skills"));
    }
}
