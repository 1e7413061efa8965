package skillway.plan.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;

/** Asks which course shall come into the plan, of those that teach what the role asks for. */
class AddCourseDialog extends Dialog {

    AddCourseDialog(List<Course> courses, Consumer<CourseId> include) {
        setHeaderTitle("Add a course");
        ComboBox<Course> course = new ComboBox<>("Course");
        course.setItems(courses);
        course.setItemLabelGenerator(AddCourseDialog::words);
        course.setWidthFull();
        Button add = new Button("Add to my plan", click -> {
            if (course.getValue() != null) {
                close();
                include.accept(course.getValue().id());
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph("It goes into the first weeks that have room."), course);
        getFooter().add(new Button("Keep the plan", click -> close()), add);
    }

    private static String words(Course course) {
        String effort =
                course.effort() == null ? "length unknown" : course.effort().text();
        return "%s · %s · %s"
                .formatted(course.title(), course.kind().label().toLowerCase(java.util.Locale.ROOT), effort);
    }
}
