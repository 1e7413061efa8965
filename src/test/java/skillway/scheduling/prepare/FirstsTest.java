package skillway.scheduling.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstsTest {

    private static final int[] NOTHING = {};

    @Test
    void a_course_without_needs_can_be_the_first_to_reach_all_it_gives() {
        Firsts firsts = firsts(new int[][] {NOTHING}, new int[][] {{0, 1}}, 2);
        assertThat(firsts.gives()[0]).containsExactly(0, 1);
        assertThat(firsts.before()[0]).isEmpty();
    }

    @Test
    void a_course_is_never_the_first_to_reach_what_it_needs() {
        Firsts firsts = firsts(new int[][] {NOTHING, {0}}, new int[][] {{0}, {0, 1}}, 2);
        assertThat(firsts.gives()[1]).containsExactly(1);
        assertThat(firsts.before()[1]).containsExactly(0);
    }

    @Test
    void nor_what_nobody_reaches_its_needs_without() {
        Firsts firsts = firsts(new int[][] {NOTHING, {0}, {1}}, new int[][] {{0}, {1}, {0, 2}}, 3);
        assertThat(firsts.gives()[2]).containsExactly(2);
        assertThat(firsts.before()[2]).containsExactly(0, 1);
    }

    @Test
    void a_second_way_to_its_needs_leaves_it_a_giver() {
        int[][] needs = {NOTHING, {0}, NOTHING, {1}};
        Firsts firsts = firsts(needs, new int[][] {{0}, {1}, {1}, {0, 2}}, 3);
        assertThat(firsts.gives()[3]).containsExactly(0, 2);
        assertThat(firsts.before()[3]).containsExactly(1);
    }

    @Test
    void a_way_that_comes_by_the_course_itself_is_none() {
        int[][] needs = {NOTHING, {0}, {1}};
        Firsts firsts = firsts(needs, new int[][] {{0}, {1, 2}, {1, 2}}, 3);
        assertThat(firsts.gives()[2]).isEmpty();
    }

    private static Firsts firsts(int[][] needs, int[][] gives, int goals) {
        return new Firsts(IntStream.range(0, needs.length).toArray(), needs, gives, goals);
    }
}
