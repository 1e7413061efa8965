package skillway.plan.ui.own;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;

/** Brings what another thread found into the page. */
public final class InPage {

    private InPage() {}

    /** Runs it in the page, and pushes; nothing happens when the page was closed meanwhile. */
    public static void run(UI ui, Runnable work) {
        try {
            var unused = ui.access(work::run);
        } catch (UIDetachedException closed) {
            // the page was closed meanwhile: there is nobody to tell
        }
    }
}
