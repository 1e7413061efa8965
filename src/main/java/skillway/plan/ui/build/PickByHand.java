package skillway.plan.ui.build;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import skillway.catalogue.CourseId;

/** Asks for the courses themselves; Skillway then only finds their weeks. */
class PickByHand extends Dialog {

    PickByHand(PlanBuilding building, List<CourseId> picked, Consumer<List<CourseId>> schedule) {
        setHeaderTitle("Pick courses by hand");
        setWidth("min(560px, 94vw)");
        MultiSelectComboBox<CourseChoice> courses = WishesQuestion.courses("Courses", building);
        courses.setWidthFull();
        courses.setValue(building.courses(picked));
        Button find = new Button("Find their weeks", click -> {
            close();
            schedule.accept(courses.getValue().stream().map(CourseChoice::id).toList());
        });
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new Paragraph(
                        "Your plan holds just these. Prerequisites go first, and no week gets more than you have."),
                courses);
        getFooter().add(new Button("Back", click -> close()), find);
    }
}
