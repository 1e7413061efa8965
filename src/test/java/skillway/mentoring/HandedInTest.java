package skillway.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import skillway.catalogue.CourseId;
import skillway.plan.PlanEdit;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;

class HandedInTest {

    @Test
    void a_plan_comes_back_as_it_was_handed_in() {
        PlanSnapshot plan =
                Plans.plan().with("Delegating", 1).pinned("Coaching", 3).snapshot();

        assertThat(HandedIn.read(HandedIn.write(plan))).isEqualTo(plan);
    }

    /** The file was written by an earlier Skillway and is never written again. */
    @Test
    void a_plan_that_was_handed_in_long_ago_can_still_be_read() throws IOException {
        PlanSnapshot plan = HandedIn.read(stored("handed-in-2026.json"));

        assertThat(plan.learnerName()).isEqualTo("Ada Lindqvist");
        assertThat(plan.wishes().deadline()).isEqualTo(LocalDate.of(2027, 6, 18));
        assertThat(plan.wishes().budget().minutesOf(LocalDate.of(2027, 3, 29))).isZero();
        assertThat(plan.courses()).extracting(CourseInPlan::title).containsExactly("Delegating", "Coaching");
        assertThat(plan.areas()).hasSize(1);
        assertThat(plan.curve()).hasSize(2);
        assertThat(plan.problems().getFirst().repairs().getFirst().edit())
                .isEqualTo(new PlanEdit.Unpin(new CourseId(2)));
    }

    private static String stored(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(HandedInTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
