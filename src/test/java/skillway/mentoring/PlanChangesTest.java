package skillway.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static skillway.mentoring.Plans.plan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanChangesTest {

    private final Plans before = plan().with("Delegating", 1).with("Vendor negotiation", 4);

    @Test
    void a_course_more_and_a_course_less_are_two_changes() {
        PlanChanges changes = changesTo(before.without("Vendor negotiation").with("Starting from the customer", 9));

        assertThat(changes.sentences())
                .containsExactly("Added: Starting from the customer, 4 h", "Left out: Vendor negotiation, 4 h");
        assertThat(changes.count()).isEqualTo("2 changes");
    }

    @Test
    void weeks_that_move_on_their_own_are_no_change() {
        assertThat(changesTo(before.with("Delegating", 2).at(7)).none()).isTrue();
    }

    @Test
    void a_pin_is_a_change() {
        assertThat(changesTo(before.pinned("Delegating", 9)).sentences())
                .containsExactly("Pinned: Delegating to week 15");
    }

    @Test
    void a_pin_that_was_there_before_is_no_change() {
        Plans pinned = before.pinned("Delegating", 9);

        assertThat(PlanChanges.between(pinned.snapshot(), pinned.at(2).snapshot())
                        .none())
                .isTrue();
    }

    @Test
    void another_role_deadline_or_budget_is_a_change() {
        assertThat(changesTo(before.toward("Tech Lead")
                                .until(LocalDate.of(2027, 7, 16))
                                .minutesADay(75))
                        .sentences())
                .containsExactly(
                        "Role: Tech Lead, before Software Development Manager",
                        "Deadline: 16 Jul 2027, before 18 Jun 2027",
                        "Hours: 5 h a week, before 4 h");
    }

    private PlanChanges changesTo(Plans after) {
        return PlanChanges.between(before.snapshot(), after.snapshot());
    }
}
