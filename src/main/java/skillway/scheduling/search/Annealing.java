package skillway.scheduling.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.rules.Rules;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi): a changed plan is kept when it is better, or not much worse for the heat of
 * the moment. When it has cooled down, the next and longer round starts from the best plan.
 */
public final class Annealing {

    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;
    private static final int COURSES_BETWEEN_LOOKS_AT_THE_CLOCK = 6_400;

    private final Decoder decoder;
    private final Dice dice;
    private final Moves moves;
    private final Cooling cooling;
    private final Sequence best;
    private Sequence current;
    private Sequence trial;
    private long bestValue;
    private long currentValue;
    private long evaluations;

    /** Begins with a plan of its own, or with an earlier plan when that is better; {@link Schedule#empty()} when there is none. */
    public Annealing(Model model, Schedule from, long seed) {
        this(model, from, new Distance(model, List.of(), Steady.NONE), seed);
    }

    /** Begins with an earlier plan and leaves it only for what is worth the price. */
    public Annealing(Model model, Problem problem, Schedule from, Steady steady, long seed) {
        this(model, from, new Distance(model, Rules.broken(problem, steady.before()), steady), seed);
    }

    private Annealing(Model model, Schedule from, Distance before, long seed) {
        decoder = new Decoder(model, before);
        dice = new Dice(seed);
        moves = new Moves(model, dice, before);
        cooling = new Cooling(model);
        best = new Sequence(model.courses());
        current = new Sequence(model.courses());
        trial = new Sequence(model.courses());
        FirstPlan.into(best, model);
        bestValue = new WarmStart(model, from, before).improve(best, decoder.decode(best), decoder);
        evaluations = 1;
        backToBest();
    }

    /** Tries so many changes, fewer when told to stop; true when a better plan was found. */
    public boolean improve(long changes, BooleanSupplier stop) {
        long before = bestValue;
        int steps = Math.clamp(
                COURSES_BETWEEN_LOOKS_AT_THE_CLOCK / (1 + current.order.length), 1, STEPS_BETWEEN_LOOKS_AT_THE_CLOCK);
        for (long i = 0; i < changes; i++) {
            if (i % steps == 0 && stop.getAsBoolean()) {
                break;
            }
            tryOne();
        }
        return bestValue > before;
    }

    /** Whether the best plan so far keeps every must. */
    public boolean keepsMusts() {
        return bestValue > -Penalties.MISSED / 4;
    }

    /** The best plan so far. */
    public Schedule best(Problem problem) {
        trial.copyFrom(best);
        decoder.decode(trial);
        return decoder.schedule(problem);
    }

    /** The courses of the best plan so far in the order in which they end. */
    public int[] bestByEnd() {
        trial.copyFrom(best);
        decoder.decode(trial);
        return Arrays.stream(trial.order, 0, trial.size)
                .boxed()
                .sorted(Comparator.comparingInt(decoder::end))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Takes over a plan that another way found, if it is better: these courses in this order; true if it was. */
    public boolean offer(int[] courses) {
        trial.copyFrom(best);
        System.arraycopy(courses, 0, trial.order, 0, courses.length);
        trial.size = courses.length;
        long value = decoder.decode(trial);
        if (value <= bestValue) {
            return false;
        }
        bestValue = value;
        best.copyFrom(trial);
        backToBest();
        return true;
    }

    /** Plans tried so far. */
    public long evaluations() {
        return evaluations;
    }

    private void tryOne() {
        trial.copyFrom(current);
        moves.change(trial);
        long floor = cooling.floor(currentValue, dice);
        long value = decoder.decode(trial);
        evaluations++;
        if (value >= floor) {
            accept(value);
        }
        if (cooling.roundIsOver()) {
            backToBest();
        }
    }

    private void accept(long value) {
        Sequence old = current;
        current = trial;
        trial = old;
        currentValue = value;
        if (value > bestValue) {
            bestValue = value;
            best.copyFrom(current);
        }
    }

    private void backToBest() {
        current.copyFrom(best);
        currentValue = bestValue;
    }
}
