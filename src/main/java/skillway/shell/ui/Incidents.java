package skillway.shell.ui;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each unexpected failure a number: the log has the cause, the person has the number. */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private Incidents() {}

    static String log(Throwable cause) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", number, cause);
        return number;
    }
}
