package skillway.plan.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.BiConsumer;
import skillway.catalogue.Minutes;
import skillway.plan.CheckedIn;

/** Asks how many minutes were worked on a course's part of the week, and whether the part is done with them. */
class PartlyDialog extends Dialog {

    private static final int WEEK = 7 * 24 * 60;
    private static final int STEP = 15;

    /** @param left minutes of the part that are planned and not done yet, 1 or more */
    PartlyDialog(String title, int left, BiConsumer<CheckedIn, Integer> said) {
        setHeaderTitle(title);
        IntegerField minutes = new IntegerField("Minutes worked");
        minutes.setValue(Math.max(1, left / 2));
        minutes.setMin(1);
        minutes.setMax(WEEK);
        minutes.setStep(1);
        minutes.setHelperText("%s are planned".formatted(Minutes.text(left)));
        Checkbox done = new Checkbox("This week's part is done with that");
        Button save = new Button("Save", click -> {
            Integer worked = minutes.getValue();
            if (worked != null && !minutes.isInvalid()) {
                close();
                said.accept(done.getValue() ? CheckedIn.DONE : CheckedIn.PARTLY, worked);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button less = new Button("− 15", click -> minutes.setValue(Math.max(1, value(minutes) - STEP)));
        Button more = new Button("+ 15", click -> minutes.setValue(Math.min(WEEK, value(minutes) + STEP)));
        less.setAriaLabel("15 minutes less");
        more.setAriaLabel("15 minutes more");
        add(minutes, new Span(less, more), done);
        addClassName("partly");
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private static int value(IntegerField minutes) {
        Integer value = minutes.getValue();
        return value == null ? 1 : value;
    }
}
