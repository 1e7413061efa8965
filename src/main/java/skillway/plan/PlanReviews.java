package skillway.plan;

import org.jspecify.annotations.Nullable;

/** What the head of a plan asks of those who review plans. */
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
     * @param words such as "Draft: changed since Grace approved it on 29 Jan"
     * @param said what the mentor wrote with the decision, or null
     * @param sendable whether the learner can send the plan now
     */
    record Standing(Stage stage, String words, @Nullable String said, boolean sendable) {}

    /** Where the learner's own plan stands. */
    Standing standing(LearningPlan plan);

    /**
     * Hands the plan to the learner's mentor as it is now.
     *
     * @param words what the learner says about it, up to 2000 characters
     * @return a sentence that says what was done
     * @throws IllegalArgumentException with a sentence when there is no mentor or the plan is with the mentor already
     */
    String send(LearningPlan plan, String words);
}
