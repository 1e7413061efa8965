package skillway.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Objects;
import skillway.shell.Notices;

/** Asks, then deletes; what is in use stays, and the sentence says what uses it. */
class DeleteButton extends Button {

    /** @param deleted runs when it is gone */
    DeleteButton(String name, Runnable delete, Runnable deleted) {
        setText("Delete");
        setAriaLabel("Delete " + name);
        addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> {
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader("Delete %s?".formatted(name));
            question.setText("It cannot be brought back.");
            question.setCancelable(true);
            question.setCancelText("Keep");
            question.setConfirmText("Delete");
            question.setConfirmButtonTheme("error primary");
            question.addConfirmListener(confirmed -> delete(name, delete, deleted));
            question.open();
        });
    }

    private static void delete(String name, Runnable delete, Runnable deleted) {
        try {
            delete.run();
            Notices.say("%s is deleted.".formatted(name));
            deleted.run();
        } catch (IllegalArgumentException used) {
            Notices.refuse(Objects.requireNonNullElse(used.getMessage(), "It is in use and stays."));
        }
    }
}
