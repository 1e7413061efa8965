package skillway.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import skillway.shell.Notices;

/** A click that fails says a sentence; the page stays as it is. */
@Component
class FailureHandling implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(error -> tell(error.getThrowable())));
    }

    private static void tell(Throwable cause) {
        String sentence = sentenceFor(cause);
        if (UI.getCurrent() != null) {
            Notices.refuse(sentence);
        }
    }

    private static String sentenceFor(Throwable cause) {
        for (Throwable step = cause; step != null; step = step.getCause()) {
            if (step instanceof AccessDeniedException) {
                return "You may not do that. Ask your administrator for the right.";
            }
        }
        return "That did not work, and nothing was changed. Try again; if it fails again, tell your administrator incident %s."
                .formatted(Incidents.log(cause));
    }
}
