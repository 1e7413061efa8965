package skillway.mentoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review in a mentor's inbox, without the plan.
 *
 * @param gist what the round is about in a few words
 * @param decision null while it waits
 */
public record ReviewLine(
        ReviewId id,
        String learnerName,
        String roleName,
        String gist,
        Instant sentAt,
        @Nullable Decision decision) {

    public boolean waiting() {
        return decision == null;
    }
}
