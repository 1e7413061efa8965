package skillway.scheduling.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import skillway.scheduling.Candidate;
import skillway.scheduling.MustReach;
import skillway.scheduling.Problem;

/**
 * A kind of repair of which more never hurts.
 *
 * @param most the largest amount that is tried
 * @param of the repair of this amount, 1 to {@code most}
 */
record Amount(long most, LongFunction<Repair> of) {

    /** The kinds that may help a problem in which these demands clash. */
    static List<Amount> of(Problem problem, List<Demand> clash, Relaxation relaxed) {
        List<Amount> amounts = new ArrayList<>();
        for (Demand demand : clash) {
            Amount amount = of(problem, demand, relaxed);
            if (amount.most > 0) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static Amount of(Problem problem, Demand demand, Relaxation relaxed) {
        return switch (demand) {
            case Demand.Hours hours ->
                new Amount(relaxed.mostMinutes(problem), more -> new Repair.MinutesAWeek((int) more));
            case Demand.Deadline deadline -> new Amount(Relaxation.MOST_WEEKS, more -> new Repair.Weeks((int) more));
            case Demand.Money money -> new Amount(priceOfAll(problem), Repair.Money::new);
            case Demand.SideBySide parallel ->
                new Amount(
                        problem.candidates().size() - (long) problem.maxParallel(),
                        more -> new Repair.SideBySide((int) more));
            case Demand.Reach reach -> levels(problem, reach.wish());
            default -> new Amount(1, one -> new Repair.Drop(demand));
        };
    }

    /** One step for each level above today's, and a last one that drops the wish. */
    private static Amount levels(Problem problem, MustReach wish) {
        int today = problem.targets().get(wish.skill()).current();
        int steps = Math.max(1, wish.level() - today);
        return new Amount(
                steps,
                less -> less == steps
                        ? new Repair.Drop(new Demand.Reach(wish))
                        : new Repair.LowerLevel(wish, wish.level() - (int) less));
    }

    private static long priceOfAll(Problem problem) {
        long price = problem.candidates().stream().mapToLong(Candidate::cost).sum();
        return Math.max(0, price - problem.moneyCap());
    }
}
