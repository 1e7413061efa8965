package skillway.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.catalogue.search.CoursePage;
import skillway.catalogue.search.CourseQuery;
import skillway.catalogue.ui.desk.Asker;
import skillway.catalogue.ui.desk.CatalogueDesk;
import skillway.catalogue.ui.desk.CourseLine;
import skillway.catalogue.ui.narrow.CourseChoices;
import skillway.catalogue.ui.narrow.CourseFacets;
import skillway.catalogue.ui.narrow.FilterChips;
import skillway.shell.EmptyState;
import skillway.skills.SkillId;

/** The facets and the list beside each other; on a phone the facets stand behind a button. */
class CourseBrowser extends Div {

    private static final String FILTER = "Search and filter";

    private final transient CatalogueDesk desk;
    private transient Asker.Now asker;
    private final CourseChoices choices;
    private final Runnable changed;
    private final CourseFacets facets;
    private final FilterChips chips;
    private final CourseList list;
    private final Div nothing = new Div();

    CourseBrowser(
            CatalogueDesk desk, Asker.Now asker, CourseChoices choices, Runnable changed, Consumer<CourseId> chosen) {
        this.desk = desk;
        this.asker = asker;
        this.choices = choices;
        this.changed = changed;
        boolean goal = asker.helps() != null;
        Map<SkillId, String> names = desk.skillNames();
        facets = new CourseFacets(choices, goal, names, this::change);
        chips = new FilterChips(choices, goal, names, this::change);
        list = new CourseList(new Found(), goal, chosen);
        addClassName("course-browser");
        Div results = new Div(filterButton(), chips, list, nothing);
        results.addClassName("course-results");
        add(facets, results);
    }

    private Button filterButton() {
        Button filter = new Button(FILTER, new SvgIcon("icons/filter.svg"));
        filter.addClassName("filter-button");
        filter.addClickListener(click -> {
            boolean open = !hasClassName("facets-open");
            setClassName("facets-open", open);
            filter.setText(open ? "Show the courses" : FILTER);
        });
        return filter;
    }

    private void change() {
        changed.run();
        show();
    }

    /** Takes up what has changed about the one who asks. */
    void ask(Asker.Now now) {
        asker = now;
    }

    /** Searches anew and shows what was found. */
    void show() {
        CoursePage page = desk.find(query(), asker, 0, 0);
        facets.show(page.counts(), desk.areas());
        chips.show(page, query());
        list.getDataProvider().refreshAll();
        list.setVisible(page.total() > 0);
        nothing.removeAll();
        if (page.total() == 0) {
            nothing.add(query().isNarrowed() ? noneFound() : empty());
        }
    }

    void mark(@Nullable Course course) {
        list.mark(course == null ? null : desk.line(course, asker));
    }

    private CourseQuery query() {
        return choices.query(asker.helps() != null);
    }

    private EmptyState noneFound() {
        Button clear = new Button("Clear all", click -> {
            choices.take(CourseQuery.ALL, false);
            change();
        });
        return new EmptyState(
                "No course is like that", "Take out one of the choices above, or begin anew with all courses.", clear);
    }

    private EmptyState empty() {
        return asker.mayEdit()
                ? new EmptyState(
                        "No courses yet",
                        "Bring them in from a file, or add the first one by hand.",
                        new com.vaadin.flow.component.html.Anchor("import", "Import courses from a file"))
                : new EmptyState("No courses yet", "Your catalogue admin brings them in. Come back then.");
    }

    private final class Found implements CourseList.Lines {
        @Override
        public List<CourseLine> fetch(int offset, int limit) {
            return desk.lines(query(), asker, offset, limit);
        }

        @Override
        public int count() {
            return desk.find(query(), asker, 0, 0).total();
        }
    }
}
