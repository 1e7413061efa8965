package skillway.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import skillway.identity.CurrentViewer;
import skillway.identity.Part;
import skillway.identity.Viewer;

/** Leads to what matters to this person now. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient CurrentViewer viewer;

    HomeView(CurrentViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(firstRoute(viewer.get()));
    }

    static String firstRoute(Viewer viewer) {
        if (viewer.plays(Part.ADMINISTRATOR)) {
            return "people";
        }
        if (viewer.plays(Part.CATALOGUE_ADMIN)) {
            return "catalogue";
        }
        if (viewer.plays(Part.LEAD)) {
            return "team";
        }
        return viewer.plays(Part.MENTOR) ? "reviews" : "plan";
    }
}
