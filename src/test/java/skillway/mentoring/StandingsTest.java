package skillway.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static skillway.mentoring.Plans.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import skillway.identity.PersonId;
import skillway.plan.read.PlanReviews.Stage;
import skillway.plan.read.PlanReviews.Standing;

class StandingsTest {

    private static final Instant SENT = Instant.parse("2027-01-27T10:00:00Z");
    private static final Instant ANSWERED = Instant.parse("2027-01-29T10:00:00Z");

    private final Standings standings = new Standings(ZoneOffset.UTC);
    private final Plans handedIn = plan().with("Delegating", 1);
    private final Plans changed = handedIn.with("Coaching", 3).at(2);

    @Test
    void a_plan_that_nobody_has_read_is_a_draft_to_send() {
        assertThat(standings.draft(handedIn.snapshot(), true))
                .isEqualTo(new Standing(Stage.DRAFT, "Draft", null, true));
    }

    @Test
    void a_plan_without_courses_cannot_be_sent() {
        assertThat(standings.draft(plan().snapshot(), true).sendable()).isFalse();
    }

    @Test
    void a_learner_without_a_mentor_reads_what_to_do() {
        assertThat(standings.draft(handedIn.snapshot(), false))
                .isEqualTo(new Standing(Stage.DRAFT, "Draft: no mentor yet, ask an administrator", null, false));
    }

    @Test
    void a_plan_in_review_says_with_whom_and_since_when() {
        assertThat(standing(null, handedIn))
                .isEqualTo(new Standing(Stage.IN_REVIEW, "With Grace Moreau since 27 Jan", null, false));
    }

    @Test
    void a_plan_changed_while_it_is_in_review_can_be_sent_again() {
        assertThat(standing(null, changed))
                .isEqualTo(new Standing(Stage.IN_REVIEW, "With Grace Moreau since 27 Jan, 1 change since", null, true));
    }

    @Test
    void an_approval_outlives_weeks_that_move_on_their_own() {
        assertThat(standing(approved(), handedIn.with("Delegating", 2).at(9)))
                .isEqualTo(
                        new Standing(Stage.APPROVED, "Grace Moreau approved it on 29 Jan", "Book the slots.", false));
    }

    @Test
    void a_plan_changed_after_the_approval_is_a_draft_again() {
        assertThat(standing(approved(), changed))
                .isEqualTo(new Standing(
                        Stage.DRAFT,
                        "Draft: 1 change since Grace Moreau approved it on 29 Jan",
                        "Book the slots.",
                        true));
    }

    @Test
    void a_plan_that_was_sent_back_says_why_and_can_be_sent_again() {
        assertThat(standing(new Decision.SentBack(ANSWERED, "Coaching first."), changed))
                .isEqualTo(new Standing(
                        Stage.SENT_BACK,
                        "Grace Moreau sent it back on 29 Jan, 1 change since",
                        "Coaching first.",
                        true));
    }

    @Test
    void the_gist_of_a_round_says_what_is_new() {
        assertThat(standings.gist(null, handedIn.snapshot())).isEqualTo("New plan, 1 course");
        assertThat(standings.gist(round(approved()), changed.snapshot())).isEqualTo("1 change since 27 Jan");
        assertThat(standings.gist(round(approved()), handedIn.snapshot())).isEqualTo("Unchanged since 27 Jan");
    }

    private Standing standing(@Nullable Decision decision, Plans now) {
        return standings.after(round(decision), now.snapshot(), true);
    }

    private Review round(@Nullable Decision decision) {
        return new Review(
                new ReviewId(1), new PersonId(2), "Grace Moreau", handedIn.snapshot(), "", "", SENT, decision);
    }

    private static Decision approved() {
        return new Decision.Approved(ANSWERED, "Book the slots.");
    }
}
