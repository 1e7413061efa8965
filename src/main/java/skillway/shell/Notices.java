package skillway.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short sentences about what has just happened, read out by screen readers. */
public final class Notices {

    private static final int SHORT_MS = 4000;
    private static final int LONG_MS = 9000;

    private Notices() {}

    /** Says what was done, such as "Finance for managers left out." */
    public static void say(String sentence) {
        show(sentence, SHORT_MS);
    }

    /** Says what was refused, and what to do; stays longer. */
    public static void refuse(String sentence) {
        show(sentence, LONG_MS).addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(String sentence, int millis) {
        return Notification.show(sentence, millis, Notification.Position.BOTTOM_CENTER);
    }
}
