package skillway.plan.ui.build;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import skillway.catalogue.CourseId;
import skillway.plan.MoreWishes;
import skillway.plan.MoreWishes.ElectiveGroup;
import skillway.plan.PlanWords;

/** Groups of courses of which the learner wants so many. */
class ElectiveWishes extends Div {

    private final Div rows = new Div();
    private final MultiSelectComboBox<CourseChoice> courses;
    private final IntegerField least = WishFields.number("At least", "1", null);
    private final IntegerField most = WishFields.number("At most", "all", null);
    private final transient PlanBuilding building;
    private final transient WishChange change;
    private transient List<ElectiveGroup> wishes;

    ElectiveWishes(MoreWishes now, PlanBuilding building, WishChange change) {
        this.building = building;
        this.change = change;
        wishes = now.electives();
        courses = WishesQuestion.courses("Some of these courses", building);
        Div fields = new Div(courses, least, most, new Button("Add electives", click -> add()));
        fields.addClassName("wish-fields");
        add(rows, fields);
        show();
    }

    private void add() {
        Set<CourseId> chosen = courses.getValue().stream().map(CourseChoice::id).collect(Collectors.toSet());
        boolean kept = change.keep(more -> {
            List<ElectiveGroup> all = new ArrayList<>(more.electives());
            all.add(new ElectiveGroup(chosen, WishFields.or(1, least), WishFields.or(chosen.size(), most)));
            return more.choosing(all);
        });
        if (kept) {
            wishes = building.own().orElseThrow().wishes().more().electives();
            courses.clear();
            show();
        }
    }

    private void show() {
        rows.removeAll();
        for (ElectiveGroup group : wishes) {
            rows.add(WishFields.row(words(group), () -> remove(group)));
        }
    }

    private void remove(ElectiveGroup group) {
        List<ElectiveGroup> rest =
                wishes.stream().filter(other -> !other.equals(group)).toList();
        if (change.keep(more -> more.choosing(rest))) {
            wishes = rest;
            show();
        }
    }

    private String words(ElectiveGroup group) {
        String many = group.least() == group.most()
                ? "Exactly %d".formatted(group.least())
                : "%d to %d".formatted(group.least(), group.most());
        List<String> titles = building.courses(group.courses()).stream()
                .map(CourseChoice::title)
                .sorted()
                .toList();
        return "%s of %s".formatted(many, PlanWords.list(titles));
    }
}
