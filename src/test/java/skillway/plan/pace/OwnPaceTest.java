package skillway.plan.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import skillway.catalogue.CourseKind;

/** What check-ins teach about a learner's pace. */
class OwnPaceTest {

    private static final Taken SLOW = new Taken(CourseKind.COURSE, 100, 150);

    @Test
    void who_has_not_checked_in_takes_as_long_as_said_more_or_less() {
        PaceFactor whole = OwnPace.UNKNOWN.whole();

        assertThat(whole.middle()).isEqualTo(1);
        assertThat(whole.low()).isCloseTo(0.73, within(0.01));
        assertThat(whole.high()).isCloseTo(1.38, within(0.01));
        assertThat(OwnPace.UNKNOWN.planned(CourseKind.READING, 90)).isEqualTo(90);
    }

    @Test
    void one_course_says_little_and_many_say_nearly_all() {
        OwnPace one = OwnPace.of(List.of(SLOW), null);
        OwnPace many = OwnPace.of(Collections.nCopies(40, SLOW), null);

        assertThat(one.of(CourseKind.COURSE).middle()).isBetween(1.05, 1.25);
        assertThat(many.of(CourseKind.COURSE).middle()).isBetween(1.44, 1.5);
        assertThat(range(many)).isLessThan(range(one)).isLessThan(range(OwnPace.UNKNOWN));
    }

    @Test
    void a_kind_without_check_ins_follows_the_whole_and_is_less_sure() {
        OwnPace pace = OwnPace.of(Collections.nCopies(10, SLOW), null);

        PaceFactor readings = pace.of(CourseKind.READING);
        assertThat(readings.middle()).isEqualTo(pace.whole().middle());
        assertThat(readings.middle()).isBetween(1.05, pace.of(CourseKind.COURSE).middle());
        assertThat(readings.high() / readings.low()).isGreaterThan(range(pace));
    }

    @Test
    void slow_in_one_kind_and_quick_in_another_are_told_apart() {
        List<Taken> taken = new java.util.ArrayList<>(Collections.nCopies(10, SLOW));
        taken.addAll(Collections.nCopies(10, new Taken(CourseKind.READING, 150, 100)));
        OwnPace pace = OwnPace.of(taken, null);

        assertThat(pace.whole().middle()).isCloseTo(1, within(0.01));
        assertThat(pace.of(CourseKind.COURSE).middle()).isGreaterThan(1.2);
        assertThat(pace.of(CourseKind.READING).middle()).isLessThan(0.83);
    }

    @Test
    void a_pace_set_by_hand_is_planned_with_whatever_was_learnt() {
        OwnPace pace = OwnPace.of(List.of(SLOW), 1.3);

        assertThat(pace.planned(CourseKind.COURSE, 100)).isEqualTo(130);
        assertThatThrownBy(() -> OwnPace.of(List.of(), 5.0)).hasMessageContaining("a quarter and 4 times");
    }

    private static double range(OwnPace pace) {
        PaceFactor factor = pace.of(CourseKind.COURSE);
        return factor.high() / factor.low();
    }
}
