package skillway.plan.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static skillway.catalogue.Courses.after;
import static skillway.catalogue.Courses.anyOf;
import static skillway.catalogue.Courses.described;
import static skillway.plan.Plans.course;
import static skillway.plan.Plans.plan;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import skillway.catalogue.Course;
import skillway.catalogue.CourseKind;
import skillway.plan.Plans;

class MissingNeedTest {

    private final Course math = described(1, "High School Math", CourseKind.COURSE, "", "", 0, 0);
    private final Course algebra = described(2, "Algebra", CourseKind.COURSE, "", "", 0, 0);
    private final Course basics = course(3, "Basics");
    private final Plans plans =
            plan().with(math, 60, 0, 60).with(algebra, 60, 0, 60).with(basics, 60, 0, 60);

    @Test
    void it_is_named_when_nobody_says_how_long_it_takes() {
        assertThat(why(after(course(4, "Calculus"), anyOf(basics), anyOf(math))))
                .isEqualTo(
                        "It needs “High School Math” before it, and the catalogue does not say how long that takes.");
    }

    @Test
    void it_is_named_when_it_was_withdrawn() {
        Course gone = math.withdrawn(Instant.EPOCH);
        assertThat(new MissingNeed(plan().with(gone, 60, 0, 60).facts(), Set.of())
                        .sentence(after(course(4, "Calculus"), anyOf(gone))))
                .isEqualTo("It needs “High School Math” before it, which is not offered any more.");
    }

    @Test
    void of_several_that_would_do_one_is_named() {
        assertThat(why(after(course(4, "Calculus"), anyOf(math, algebra))))
                .isEqualTo("It needs “Algebra” or 1 other course before it; none of them can be planned.");
    }

    @Test
    void what_nobody_knows_any_more_is_said_without_a_name() {
        assertThat(why(after(course(4, "Calculus"), anyOf(course(9, "Unknown")))))
                .startsWith("It needs a course before it");
    }

    private String why(Course course) {
        return new MissingNeed(plans.facts(), Set.of(basics.id())).sentence(course);
    }
}
