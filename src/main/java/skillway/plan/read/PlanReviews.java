package skillway.plan.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import skillway.identity.Viewer;

/** What My plan asks of those who review plans; the feature that reviews them answers. */
public interface PlanReviews {

    /** How far the review of a plan is. */
    enum Stage {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        SENT_BACK
    }

    /**
     * Where a plan stands.
     *
     * @param words who and when, such as "Draft: 3 changes since Grace Moreau approved it on 29 Jan"
     * @param said what the mentor wrote with the decision, or null
     * @param sendable whether the learner can send the plan now
     */
    record Standing(Stage stage, String words, @Nullable String said, boolean sendable) {}

    /**
     * Where the learner's own plan stands.
     *
     * @param plan the plan as the learner sees it now
     */
    Standing standing(Viewer learner, PlanSnapshot plan);

    /** The name of who reads the learner's plan, for the words on the button; empty without a mentor. */
    Optional<String> mentorName(Viewer learner);

    /**
     * Hands the learner's own plan to the mentor as it is kept now. A plan that waits there already is replaced.
     *
     * @param words what the learner says about it, up to 2,000 characters, may be empty
     * @return a sentence that says what was done
     * @throws IllegalArgumentException with a sentence when there is no plan, no mentor, or nothing new to read
     */
    String send(Viewer learner, String words);
}
