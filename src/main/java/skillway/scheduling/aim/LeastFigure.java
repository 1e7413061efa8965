package skillway.scheduling.aim;

import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import skillway.scheduling.Candidate;
import skillway.scheduling.Objective;
import skillway.scheduling.Problem;
import skillway.scheduling.bound.Proof;
import skillway.scheduling.prepare.Preparation;

/**
 * The largest figure for which it is proven that no plan has a smaller one, found by halving: is any set of courses within half of
 * what is still open?
 *
 * <p>The figure is the one of the objective: weeks until the coverage is reached, minutes, money, or minutes of the fullest week.
 */
public final class LeastFigure {

    private static final int MOST_TURNS = 60;

    private final Preparation preparation;
    private final Objective.Kind kind;
    private final AnySet sets;
    private long low;
    private long high = Long.MAX_VALUE;

    public LeastFigure(Preparation preparation) {
        this.preparation = preparation;
        kind = preparation.problem().wishes().objective().kind();
        sets = new AnySet(preparation);
    }

    /** No plan has a smaller figure. */
    public long bound() {
        return low;
    }

    /** It is proven in another way that no plan has this figure or a smaller one. */
    public void noneWithin(long figure) {
        low = Math.max(low, figure + 1);
    }

    /**
     * Halves what is open; without a verdict in time, nothing changes.
     *
     * @param figure a plan has this one
     */
    public void takeTurn(long figure, BooleanSupplier stop) {
        high = Math.min(high, figure);
        if (low >= high) {
            return;
        }
        long middle = low + (high - low) / 2;
        boolean none = noSetWithin(middle, stop);
        if (none) {
            low = middle + 1;
        } else if (!stop.getAsBoolean()) {
            high = middle;
        }
    }

    private boolean noSetWithin(long figure, BooleanSupplier stop) {
        long minutes = minutesWithin(figure);
        long money = kind == Objective.Kind.MONEY
                ? Math.min(figure, preparation.problem().moneyCap())
                : preparation.problem().moneyCap();
        int byWeek = kind == Objective.Kind.FINISH
                ? (int) figure - 1
                : preparation.weeks().count() - 1;
        if (musts(Candidate::minutes) > minutes || musts(Candidate::cost) > money) {
            return true;
        }
        if (sets.open() <= 0) {
            return false;
        }
        Problem question = sets.within(minutes, money, byWeek);
        return noSet(question, sets.pointsOfTooLittle(minutes), stop);
    }

    /** What all courses have that must be in the plan; when only its first weeks count, they may come later. */
    private long musts(ToLongFunction<Candidate> part) {
        Problem problem = preparation.problem();
        return IntStream.range(
                        0,
                        kind == Objective.Kind.FINISH ? 0 : problem.candidates().size())
                .filter(problem::mustTake)
                .mapToLong(c -> part.applyAsLong(problem.candidates().get(c)))
                .sum();
    }

    private static boolean noSet(Problem question, long tooLittle, BooleanSupplier stop) {
        Proof proof = new Proof(new Preparation(question).model());
        for (int turn = 0; turn < MOST_TURNS && proof.bound() > tooLittle && !proof.finished(); turn++) {
            if (stop.getAsBoolean()) {
                return false;
            }
            proof.takeTurn(tooLittle, true, stop);
        }
        return proof.bound() <= tooLittle;
    }

    private long minutesWithin(long figure) {
        long all = preparation.weeks().total();
        return switch (kind) {
            case COVERAGE, MONEY -> all;
            case FINISH -> preparation.weeks().before[(int) figure];
            case MINUTES -> Math.min(figure, all);
            case PEAK ->
                LongStream.range(0, preparation.weeks().count())
                        .map(week -> Math.min(figure, preparation.weeks().budget[(int) week]))
                        .sum();
        };
    }
}
