package skillway.mentoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import skillway.identity.Part;
import skillway.identity.PersonId;
import skillway.identity.Viewer;
import skillway.plan.read.PlanSnapshot;

/**
 * One round of a mentor reading a plan.
 *
 * @param plan the plan as it was handed in
 * @param gist what the round is about in a few words, such as "3 changes since 29 Jan"
 * @param message what the learner wrote with it, may be empty
 * @param decision null while the mentor has not decided
 */
public record Review(
        ReviewId id,
        PersonId mentor,
        String mentorName,
        PlanSnapshot plan,
        String gist,
        String message,
        Instant sentAt,
        @Nullable Decision decision) {

    public Review {
        message = Words.checked("message", message, Words.MESSAGE);
    }

    public boolean waiting() {
        return decision == null;
    }

    /** Whether this person may decide it: the mentor to whom it was handed in, and nobody else. */
    public boolean isFor(Viewer viewer) {
        return mentor.equals(viewer.id()) && viewer.plays(Part.MENTOR);
    }

    /**
     * The same round, decided.
     *
     * @throws IllegalArgumentException with a sentence when it was decided before
     */
    Review decided(Decision made) {
        if (decision != null) {
            String before = decision instanceof Decision.Approved ? "approved this plan" : "sent this plan back";
            throw new IllegalArgumentException(
                    "You already %s. %s can hand in a new one.".formatted(before, plan.learnerName()));
        }
        return new Review(id, mentor, mentorName, plan, gist, message, sentAt, made);
    }
}
