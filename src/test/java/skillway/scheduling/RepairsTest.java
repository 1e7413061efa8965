package skillway.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import skillway.scheduling.repair.Demand;
import skillway.scheduling.repair.Offer;
import skillway.scheduling.repair.Repair;
import skillway.scheduling.repair.Repairs;
import skillway.scheduling.repair.Time;

/** What clashes, and the smallest repairs. */
class RepairsTest {

    private static final Wish MUST = new Wish(true, false, Wish.ANY_WEEK, 0);

    @Test
    void hours_that_are_too_few_need_32_minutes_a_week_or_two_weeks_more() {
        Repairs repairs = repairs(Instances.named("o20-hours"));
        assertThat(repairs.offers())
                .contains(smallest(new Repair.MinutesAWeek(32)), smallest(new Repair.Weeks(2)))
                .noneMatch(RepairsTest::isMoney);
    }

    @Test
    void a_chain_that_is_too_long_needs_336_minutes_a_week_or_three_weeks_more() {
        Repairs repairs = repairs(Instances.named("o18-chain"));
        assertThat(repairs.offers())
                .contains(smallest(new Repair.MinutesAWeek(336)), smallest(new Repair.Weeks(3)))
                .noneMatch(RepairsTest::isMoney);
    }

    @Test
    void levels_that_are_too_dear_need_35_more_money_and_neither_time() {
        Repairs repairs = repairs(Instances.named("o24-money"));
        assertThat(repairs.offers())
                .contains(smallest(new Repair.Money(35)))
                .noneMatch(offer -> offer.together().getFirst() instanceof Repair.MinutesAWeek)
                .noneMatch(offer -> offer.together().getFirst() instanceof Repair.Weeks);
        assertThat(repairs.clash()).contains(new Demand.Money()).doesNotContain(new Demand.Hours());
    }

    @Test
    void a_must_that_fits_needs_no_repair() {
        assertThat(repairs(problem(Candidate.of(60).wished(MUST))).offers()).isEmpty();
    }

    @Test
    void a_course_pinned_to_a_week_that_is_too_late_is_released_or_dropped() {
        Repairs repairs = repairs(problem(Candidate.of(120).wished(new Wish(true, false, 2, 0))));
        assertThat(repairs.clash())
                .containsExactly(new Demand.Hours(), new Demand.Deadline(), new Demand.Take(0), new Demand.Start(0, 2));
        assertThat(repairs.offers())
                .containsExactly(
                        smallest(new Repair.MinutesAWeek(60)),
                        smallest(new Repair.Weeks(1)),
                        smallest(new Repair.Drop(new Demand.Take(0))),
                        smallest(new Repair.Drop(new Demand.Start(0, 2))));
    }

    @Test
    void where_no_single_repair_helps_pairs_are_offered() {
        Candidate dear = Candidate.of(240).costing(70).wished(MUST);
        Repairs repairs = repairs(problem(dear, Candidate.of(60).wished(MUST)).within(Problem.NO_LIMIT, 50));
        assertThat(repairs.clash()).containsExactly(new Demand.Money(), new Demand.Take(0));
        assertThat(repairs.offers()).containsExactly(smallest(new Repair.Drop(new Demand.Take(0))));
        Repairs both = repairs(
                problem(dear, Candidate.of(200).costing(10).wished(MUST)).within(Problem.NO_LIMIT, 5));
        assertThat(both.offers())
                .isNotEmpty()
                .allMatch(offer -> offer.together().size() == 2);
    }

    @Test
    void a_level_lower_is_offered_before_the_wish_falls() {
        Candidate basics = Candidate.of(60).leadingTo(0, 1);
        Candidate more = Candidate.of(500).leadingTo(0, 3);
        MustReach wish = new MustReach(0, 3, 2);
        assertThat(repairs(problem(basics, more).reaching(List.of(wish))).offers())
                .contains(smallest(new Repair.LowerLevel(wish, 1)));
    }

    @Test
    void the_weeks_after_the_end_count_as_they_are() {
        Problem longer = problem(Candidate.of(200).wished(MUST));
        Time slow = (more, later) -> IntStream.range(0, 3 + later)
                .mapToObj(week -> week < 3 ? 60 + more : week == 3 ? 0 : 10)
                .toList();
        assertThat(Repairs.of(longer, slow, () -> false).offers()).contains(smallest(new Repair.Weeks(3)));
    }

    @Test
    void with_the_smallest_repair_there_is_a_plan() {
        Problem problem = Instances.named("o18-chain");
        for (Offer offer : repairs(problem).offers()) {
            assertThat(repairs(offer.appliedTo(problem, Time.of(problem))).offers())
                    .isEmpty();
        }
    }

    private static Problem problem(Candidate... courses) {
        return Problem.of(List.of(60, 60, 60), List.of(new Target(0, 3, 5)), List.of(courses));
    }

    private static boolean isMoney(Offer offer) {
        return offer.together().getFirst() instanceof Repair.Money;
    }

    private static Offer smallest(Repair repair) {
        return new Offer(List.of(repair), true);
    }

    private static Repairs repairs(Problem problem) {
        return Repairs.of(problem, Time.of(problem), () -> false);
    }
}
