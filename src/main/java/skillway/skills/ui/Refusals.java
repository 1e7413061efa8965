package skillway.skills.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;

/** The line of a dialog that says why something was not kept. */
class Refusals extends Paragraph {

    Refusals() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
    }

    /** Tries to keep; a refusal is said here. Tells whether it was kept. */
    boolean kept(Runnable keeping) {
        try {
            keeping.run();
            setText("");
            return true;
        } catch (IllegalArgumentException | OptimisticLockingFailureException refused) {
            setText(Objects.requireNonNullElse(refused.getMessage(), "That cannot be kept."));
            return false;
        }
    }
}
