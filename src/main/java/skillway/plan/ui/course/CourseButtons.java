package skillway.plan.ui.course;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import skillway.catalogue.CourseId;
import skillway.plan.read.CourseInPlan;

/** Pin, Move… and Leave out: all that dragging and keys do on the timeline. */
class CourseButtons extends Div {

    CourseButtons(CourseInPlan course, CourseActions actions) {
        addClassName("page-actions");
        CourseId id = course.course();
        boolean pinned = course.pinnedWeek() != null;
        if (course.state() == CourseInPlan.State.PLANNED) {
            Button pin = small(pinned ? "Unpin" : "Pin", () -> actions.pin(id, !pinned));
            pin.setIcon(new SvgIcon("icons/pin.svg"));
            Button move = small("Move…", () -> new MoveDialog(course, actions).open());
            move.setIcon(new SvgIcon("icons/move.svg"));
            add(pin, move);
        }
        add(small("Leave out", () -> actions.leaveOut(id)));
    }

    private static Button small(String label, Runnable act) {
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
