package skillway.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A change was made to a state of the plan that is not the newest: nothing was changed. */
public class StalePlan extends RuntimeException {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final long serialVersionUID = 1;

    /** Takes when the plan was changed, and the zone in which to say so. */
    public StalePlan(Instant changedAt, ZoneId zone) {
        super("This plan was changed in another tab at %s. Here is the newest; repeat your change if you still want it."
                .formatted(TIME.format(changedAt.atZone(zone))));
    }

    /** The sentence to show. */
    public String sentence() {
        return java.util.Objects.requireNonNull(getMessage());
    }
}
