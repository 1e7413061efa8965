package skillway.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import skillway.identity.Directory;
import skillway.identity.Person;

/** The plain list of people, in which the administrator adds somebody and says what parts they play. */
@Route("people")
@PageTitle("People · Skillway")
@Menu(title = "People", order = 20, icon = "icons/people.svg")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div {

    private final transient Directory directory;
    private final transient PeopleNames names;
    private final Grid<Person> list = new Grid<>();
    private final TextField search = new TextField();

    PeopleView(Directory directory) {
        this.directory = directory;
        this.names = new PeopleNames(directory);
        addClassName("view");
        search.setPlaceholder("Name, e-mail or title");
        search.setAriaLabel("Search people");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        columns();
        Div body = new Div(search, list);
        body.addClassNames("view-body", "people-list");
        add(header(), body);
        show();
    }

    private Header header() {
        Button add = new Button("Add a person", click -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(add);
        actions.addClassName("page-actions");
        Header header = new Header(new H1("People"), actions);
        header.addClassName("page-header");
        return header;
    }

    private void columns() {
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        list.addColumn(Person::name).setHeader("Name").setSortable(true).setFlexGrow(2);
        list.addColumn(Person::email).setHeader("E-mail").setSortable(true).setFlexGrow(2);
        list.addColumn(Person::title).setHeader("Title").setSortable(true).setFlexGrow(2);
        list.addColumn(person -> names.team(person.teamId())).setHeader("Team").setSortable(true);
        list.addColumn(person -> names.person(person.mentorId()))
                .setHeader("Mentor")
                .setSortable(true);
        list.addColumn(names::parts).setHeader("Parts").setFlexGrow(2);
        list.addItemClickListener(click -> edit(click.getItem()));
        list.addClassName("people-grid");
    }

    private void show() {
        names.read();
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        list.setItems(directory.everybody().stream()
                .filter(person -> (person.name() + " " + person.email() + " " + person.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
    }

    private void edit(@Nullable Person person) {
        new PersonDialog(directory, person, this::show).open();
    }
}
