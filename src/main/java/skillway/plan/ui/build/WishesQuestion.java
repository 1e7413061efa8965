package skillway.plan.ui.build;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import skillway.catalogue.CourseId;
import skillway.plan.PlanWishes;

/** Any wishes? */
class WishesQuestion extends Question {

    private final Answers answers;
    private final PlanBuilding building;
    private final MultiSelectComboBox<CourseChoice> musts;
    private final MultiSelectComboBox<CourseChoice> mustNots;

    WishesQuestion(Answers answers, PlanBuilding building) {
        super(5, "Any wishes?");
        this.answers = answers;
        this.building = building;
        note("optional");
        PlanWishes now = answers.wishes();
        musts = choice(
                "Must be in the plan",
                building,
                now.musts(),
                (wishes, must) -> wishes.wishing(must, wishes.mustNots()));
        mustNots = choice(
                "Must not be in the plan",
                building,
                now.mustNots(),
                (wishes, not) -> wishes.wishing(wishes.musts(), not));
        answerIn(musts, mustNots);
    }

    /** Shows wishes that were not chosen here. */
    final void fill(PlanWishes wishes) {
        musts.setValue(building.courses(wishes.musts()));
        mustNots.setValue(building.courses(wishes.mustNots()));
        refuse("");
    }

    private MultiSelectComboBox<CourseChoice> choice(
            String label,
            PlanBuilding building,
            Collection<CourseId> chosen,
            BiFunction<PlanWishes, Set<CourseId>, PlanWishes> how) {
        MultiSelectComboBox<CourseChoice> courses = courses(label, building);
        courses.setValue(building.courses(chosen));
        courses.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Set<CourseId> ids =
                        change.getValue().stream().map(CourseChoice::id).collect(Collectors.toSet());
                refuse(answers.change(wishes -> how.apply(wishes, ids)));
            }
        });
        return courses;
    }

    /** A field for any number of courses; the list is fetched as one types. */
    static MultiSelectComboBox<CourseChoice> courses(String label, PlanBuilding building) {
        MultiSelectComboBox<CourseChoice> courses = new MultiSelectComboBox<>(label);
        courses.setItemLabelGenerator(CourseChoice::title);
        courses.addClassName("course-choice");
        courses.setItems(
                query -> building.courses(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> building.count(query.getFilter().orElse("")));
        return courses;
    }
}
