package skillway.plan.ui.course;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import skillway.plan.PlanWords;
import skillway.plan.read.CourseInPlan;

/** Asks for the week in which a course shall begin. */
class MoveDialog extends Dialog {

    MoveDialog(CourseInPlan course, CourseActions actions) {
        setHeaderTitle("Move " + course.title());
        Select<LocalDate> week = new Select<>();
        week.setLabel("It begins in");
        week.setItems(actions.weeks());
        week.setItemLabelGenerator(MoveDialog::words);
        week.setWidthFull();
        course.firstWeek().filter(actions.weeks()::contains).ifPresent(week::setValue);
        Button move = new Button("Move", click -> {
            close();
            if (week.getValue() != null) {
                actions.move(course.course(), week.getValue());
            }
        });
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(week);
        getFooter().add(new Button("Keep it where it is", click -> close()), move);
    }

    private static String words(LocalDate monday) {
        return "%s, from %s".formatted(PlanWords.week(monday), PlanWords.date(monday));
    }
}
