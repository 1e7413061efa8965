package skillway.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import skillway.identity.Part;
import skillway.identity.PersonId;
import skillway.identity.Viewer;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2027-02-10T08:12:00Z");
    private static final PersonId GRACE = new PersonId(2);

    private final Review waiting = new Review(
            new ReviewId(1),
            GRACE,
            "Grace Moreau",
            Plans.plan().with("Delegating", 1).snapshot(),
            "New plan, 1 course",
            "Delegation first.",
            NOW,
            null);

    @Test
    void only_the_mentor_it_was_handed_to_decides() {
        assertThat(waiting.isFor(viewer(GRACE, Part.MENTOR))).isTrue();
        assertThat(waiting.isFor(viewer(new PersonId(3), Part.MENTOR))).isFalse();
        assertThat(waiting.isFor(viewer(waiting.plan().learner(), Part.LEARNER)))
                .isFalse();
    }

    @Test
    void who_is_no_mentor_any_more_does_not_decide() {
        assertThat(waiting.isFor(viewer(GRACE, Part.LEARNER))).isFalse();
    }

    @Test
    void a_round_is_decided_once() {
        Review approved = waiting.decided(new Decision.Approved(NOW, ""));
        Review sentBack = waiting.decided(new Decision.SentBack(NOW, "Coaching first."));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> approved.decided(new Decision.SentBack(NOW, "On second thoughts.")))
                .withMessage("You already approved this plan. Ada Lindqvist can hand in a new one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sentBack.decided(new Decision.Approved(NOW, "")))
                .withMessage("You already sent this plan back. Ada Lindqvist can hand in a new one.");
    }

    @Test
    void a_plan_is_not_sent_back_without_a_word() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision.SentBack(NOW, " \n"))
                .withMessage("Write what should change, then send the plan back.");
    }

    @Test
    void words_that_are_too_long_are_refused_with_their_length() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision.Approved(NOW, "a".repeat(10_000)))
                .withMessage("The comment has 10,000 characters. Shorten it to 4,000.");
    }

    private static Viewer viewer(PersonId id, Part part) {
        return new Viewer(id, "Somebody", Set.of(part), null);
    }
}
