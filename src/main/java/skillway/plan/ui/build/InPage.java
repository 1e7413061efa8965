package skillway.plan.ui.build;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;

/** Brings what another thread found into the page. */
final class InPage {

    private InPage() {}

    /** Runs it in the page, and pushes; nothing happens when the page was closed meanwhile. */
    static void run(UI ui, Runnable work) {
        try {
            var unused = ui.access(work::run);
        } catch (UIDetachedException closed) {
            // the page was closed meanwhile: there is nobody to tell
        }
    }
}
