package skillway.catalogue.holdups.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import skillway.catalogue.holdups.HoldUp;
import skillway.catalogue.holdups.HoldUps;
import skillway.shell.EmptyState;
import skillway.shell.PageHeader;

/** The courses whose hours are missing and that others need first, each with the way to put its hours in. */
@Route("import/hours")
@PageTitle("Missing hours · Skillway")
@RolesAllowed("CATALOGUE_ADMIN")
@StyleSheet("context://catalogue.css")
class HoldUpsView extends Div {

    HoldUpsView(HoldUps holdUps) {
        addClassNames("view", "hold-ups");
        List<HoldUp> all = holdUps.all();
        PageHeader header = new PageHeader("Missing hours", subtitle(all.size()));
        add(header, all.isEmpty() ? nothing() : list(all));
    }

    private static String subtitle(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> "No plan can hold this course, nor what stands on it";
            default -> "No plan can hold these %,d courses, nor what stands on them".formatted(count);
        };
    }

    private static EmptyState nothing() {
        return new EmptyState(
                "Nothing is held up",
                "Every course that others need first says how long it takes, or when it meets.",
                new Anchor("catalogue", "Open the catalogue"));
    }

    private static UnorderedList list(List<HoldUp> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hold-up-list");
        all.forEach(holdUp -> list.add(row(holdUp)));
        return list;
    }

    private static ListItem row(HoldUp holdUp) {
        Span title = new Span(holdUp.title());
        title.setTitle(holdUp.title());
        title.getElement().setAttribute("dir", "auto");
        Span behind = new Span(holdUp.neededBy());
        behind.addClassName("note");
        Anchor edit = new Anchor("catalogue/%d?edit".formatted(holdUp.course().value()), "Put in " + holdUp.lacks());
        edit.setAriaLabel("Put in %s: %s".formatted(holdUp.lacks(), holdUp.title()));
        return new ListItem(title, behind, edit);
    }
}
