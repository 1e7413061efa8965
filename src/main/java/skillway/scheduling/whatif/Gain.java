package skillway.scheduling.whatif;

import java.util.Optional;
import java.util.stream.IntStream;
import skillway.scheduling.Planner;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;

/**
 * What a plan would gain without one of the wishes: the shadow price of that wish.
 *
 * @param atEnd more coverage at the end, 0 to 1
 * @param onAverage more coverage on average over the weeks, 0 to 1
 */
public record Gain(double atEnd, double onAverage) {

    private static final long PLANS = 2_000;

    /**
     * Searches from the present plan on; what it finds can be had for certain, and there may be more.
     *
     * @param without the same question without the wish; it has at least as many weeks
     */
    public static Gain of(Problem problem, Schedule present, Problem without) {
        Optional<Schedule> plan = Planner.near(without, present, PLANS, 1);
        return plan.map(found -> new Gain(
                        Math.max(0, atEnd(problem, found) - atEnd(problem, present)),
                        Math.max(0, onAverage(problem, found) - onAverage(problem, present))))
                .orElse(new Gain(0, 0));
    }

    private static double atEnd(Problem problem, Schedule schedule) {
        return schedule.coverageAt(problem, problem.weeks() - 1);
    }

    private static double onAverage(Problem problem, Schedule schedule) {
        return IntStream.range(0, problem.weeks())
                .mapToDouble(week -> schedule.coverageAt(problem, week))
                .average()
                .orElse(0);
    }
}
