package skillway.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the last answer of each page, which Vaadin holds in case it has to be sent again, at one byte a character: a single
 * arrow in 40,000 characters would double what the session holds, were it not written as its JSON escape.
 */
@Component
class SmallAnswers implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final int WIDEST = 255;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {}

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        UI ui = UI.getCurrent();
        if (session != null && ui != null) {
            session.lock();
            try {
                shrink(ui.getInternals());
            } finally {
                session.unlock();
            }
        }
    }

    private static void shrink(UIInternals page) {
        String last = page.getLastRequestResponse();
        if (last != null && last.chars().anyMatch(character -> character > WIDEST)) {
            page.setLastRequestResponse(narrow(last));
        }
    }

    /** The same JSON without a character that takes two bytes; outside strings JSON has none. */
    static String narrow(String json) {
        StringBuilder narrow = new StringBuilder(json.length());
        int written = 0;
        for (int at = 0; at < json.length(); at++) {
            if (json.charAt(at) > WIDEST) {
                narrow.append(json, written, at).append("\\u%04x".formatted((int) json.charAt(at)));
                written = at + 1;
            }
        }
        narrow.append(json, written, json.length());
        return narrow.toString();
    }
}
