package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.search.Annealing;

/** The search alone reaches plans that laying one course after another from the left cannot make. */
class ExpressibleTest {

    @Test
    void two_courses_whose_paces_bite_in_different_weeks_share_them_so_that_both_end_in_time() {
        Problem problem = new Problem(
                List.of(460, 575, 345, 460, 750, 460, 575, 345),
                2,
                Problem.NO_CAP,
                List.of(new Target(0, 1, 1), new Target(0, 1, 2)),
                List.of(
                        Candidate.of(1247).atMostPerWeek(230).leadingTo(0, 1),
                        Candidate.of(2534).atMostPerWeek(390).leadingTo(1, 1)),
                Problem.Mode.SCHEDULE,
                List.of(new MustReach(0, 1, 6), new MustReach(1, 1, 7)));
        assertThat(searched(problem, 3_000).placements())
                .as("the one ends in week 6, the other in week 7")
                .hasSize(2);
    }

    @Test
    void the_proven_optimum_of_a_real_problem_with_paces_is_reached() {
        assertThat(searched(Instances.named("o15-paced"), 600_000).score()).isEqualTo(853_312);
    }

    private static Schedule searched(Problem problem, long changes) {
        Annealing search = new Annealing(new Preparation(problem).model(), Schedule.empty(), 1);
        search.improve(changes, () -> false);
        assertThat(search.keepsMusts()).isTrue();
        assertThat(Checker.brokenRules(problem, search.best(problem).placements()))
                .isEmpty();
        return search.best(problem);
    }
}
