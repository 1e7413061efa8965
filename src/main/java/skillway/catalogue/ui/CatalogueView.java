package skillway.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.search.CourseOrder;
import skillway.catalogue.ui.course.CoursePanel;
import skillway.catalogue.ui.desk.Asker;
import skillway.catalogue.ui.desk.CatalogueDesk;
import skillway.catalogue.ui.edit.CourseDialog;
import skillway.catalogue.ui.narrow.CourseAddress;
import skillway.catalogue.ui.narrow.CourseChoices;
import skillway.shell.PageHeader;

/** What there is to learn with: search and narrow on the left, the courses, and the chosen one on the right. */
@Route("catalogue")
@PageTitle("Catalogue · Skillway")
@Menu(title = "Catalogue", order = 4, icon = "icons/catalogue.svg")
@PermitAll
@StyleSheet("context://catalogue.css")
class CatalogueView extends Div implements HasUrlParameter<Long> {

    private final transient CatalogueDesk desk;
    private transient Asker.Now asker;
    private final CourseChoices choices = new CourseChoices();
    private final HoldUpsLink holdUps;
    private final PageHeader header;
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final CourseBrowser browser;
    private transient @Nullable Course shown;

    CatalogueView(CatalogueDesk desk) {
        this.desk = desk;
        this.asker = desk.asker().now();
        browser = new CourseBrowser(
                desk,
                asker,
                choices,
                this::keepAddress,
                id -> open(desk.find(id).orElse(null)));
        addClassNames("view", "catalogue");
        holdUps = new HoldUpsLink(desk.holdUps());
        layout.setMaster(browser);
        layout.setMasterSize("min(620px, 100vw)");
        layout.setDetailSize("374px");
        layout.setExpandMaster(true);
        layout.addDetailEscapePressListener(press -> open(null));
        layout.addBackdropClickListener(click -> open(null));
        header = asker.mayEdit()
                ? new PageHeader("Catalogue", "", holdUps, suggestions(), addCourse())
                : new PageHeader("Catalogue", "");
        add(header, layout);
    }

    private static Anchor suggestions() {
        return new Anchor("import/suggestions", "Suggested outcomes");
    }

    private Button addCourse() {
        Button add = new Button("Add a course", new SvgIcon("icons/add.svg"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        QueryParameters address = event.getLocation().getQueryParameters();
        choices.take(CourseAddress.query(address, CourseOrder.BEST_MATCH), CourseAddress.isOrdered(address));
        sayWhatThereIs();
        browser.show();
        show(id == null ? null : desk.find(new CourseId(id)).orElseThrow(NotFoundException::new));
        if (address.getParameters().containsKey("edit") && asker.mayEdit()) {
            edit(shown);
        }
    }

    private void sayWhatThereIs() {
        header.say("Catalogue", desk.size());
        if (asker.mayEdit()) {
            holdUps.count();
        }
    }

    private void show(@Nullable Course course) {
        shown = course;
        browser.mark(course);
        layout.setDetail(course == null ? null : panel(course));
    }

    private CoursePanel panel(Course course) {
        return new CoursePanel(desk, asker, course, new CoursePanel.Ways() {
            @Override
            public void close() {
                open(null);
            }

            @Override
            public void edit() {
                CatalogueView.this.edit(course);
            }

            @Override
            public void changed() {
                reload(course.id());
            }

            @Override
            public String address(CourseId other) {
                return location(other).getPathWithQueryParameters();
            }
        });
    }

    private void open(@Nullable Course course) {
        show(course);
        getUI().ifPresent(
                        ui -> ui.getPage().getHistory().pushState(null, location(course == null ? null : course.id())));
    }

    private void keepAddress() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, location(shown == null ? null : shown.id())));
    }

    private Location location(@Nullable CourseId course) {
        String path = course == null ? "catalogue" : "catalogue/" + course.value();
        return new Location(path, CourseAddress.of(choices.query(asker.helps() != null), choices.order != null));
    }

    private void edit(@Nullable Course course) {
        new CourseDialog(desk, course, this::reload).open();
    }

    private void reload(CourseId course) {
        desk.awaitSearch();
        asker = desk.asker().now();
        browser.ask(asker);
        sayWhatThereIs();
        browser.show();
        open(desk.find(course).orElse(null));
    }
}
