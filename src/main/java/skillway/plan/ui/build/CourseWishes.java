package skillway.plan.ui.build;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import skillway.catalogue.Minutes;
import skillway.plan.MoreWishes;
import skillway.plan.MoreWishes.CourseLimit;
import skillway.plan.PlanWords;

/** What is wished of single courses: minutes a week, and the first day. */
class CourseWishes extends Div {

    private final Div rows = new Div();
    private final ComboBox<CourseChoice> course = new ComboBox<>("Course");
    private final IntegerField least = WishFields.number("Least min a week", "any", null);
    private final IntegerField most = WishFields.number("Most min a week", "any", null);
    private final DatePicker from = WishFields.date("Not before");
    private final transient PlanBuilding building;
    private final transient WishChange change;
    private transient List<CourseLimit> wishes;

    CourseWishes(MoreWishes now, PlanBuilding building, WishChange change) {
        this.building = building;
        this.change = change;
        wishes = now.limits();
        course.setItemLabelGenerator(CourseChoice::title);
        course.addClassName("wish-skill");
        course.setItems(
                query -> building.courses(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> building.count(query.getFilter().orElse("")));
        Div fields = new Div(course, least, most, from, new Button("Add limit", click -> add()));
        fields.addClassName("wish-fields");
        add(rows, fields);
        show();
    }

    private void add() {
        CourseChoice chosen = course.getValue();
        boolean kept = change.keep(more -> {
            if (chosen == null) {
                throw new IllegalArgumentException("Choose the course first, then add what you want of it.");
            }
            MoreWishes changed =
                    more.limiting(new CourseLimit(chosen.id(), least.getValue(), most.getValue(), from.getValue()));
            wishes = changed.limits();
            return changed;
        });
        if (kept) {
            course.clear();
            show();
        }
    }

    private void show() {
        rows.removeAll();
        for (CourseLimit limit : wishes) {
            rows.add(WishFields.row(words(limit), () -> remove(limit)));
        }
    }

    private void remove(CourseLimit limit) {
        List<CourseLimit> rest =
                wishes.stream().filter(other -> !other.equals(limit)).toList();
        if (change.keep(more -> more.limiting(rest))) {
            wishes = rest;
            show();
        }
    }

    private String words(CourseLimit limit) {
        List<String> parts = new ArrayList<>();
        if (limit.least() != null) {
            parts.add("at least %s a week".formatted(Minutes.text(limit.least())));
        }
        if (limit.most() != null) {
            parts.add("at most %s a week".formatted(Minutes.text(limit.most())));
        }
        if (limit.notBefore() != null) {
            parts.add("not before %s".formatted(PlanWords.date(limit.notBefore())));
        }
        String title = building.courses(Set.of(limit.course())).stream()
                .map(CourseChoice::title)
                .findFirst()
                .orElse("A course that is gone");
        return "%s: %s".formatted(title, parts.isEmpty() ? "no limit" : String.join(", ", parts));
    }
}
