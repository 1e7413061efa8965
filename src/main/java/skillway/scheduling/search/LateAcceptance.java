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
 * Late acceptance hill climbing (Burke and Bykov): a changed plan is kept when it is no worse than the one some steps ago.
 *
 * <p>When a climb stands still, the next one starts from the best plan with a longer memory.
 */
public final class LateAcceptance {

    private static final int SHORTEST_MEMORY = 100;
    private static final int LONGEST_MEMORY = 20_000;
    private static final int PATIENCE = 40;
    private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

    private final Decoder decoder;
    private final Dice dice;
    private final Moves moves;
    private final Sequence best;
    private Sequence current;
    private Sequence trial;
    private long bestValue;
    private long currentValue;
    private long[] memory = {};
    private int step;
    private long idle;
    private long evaluations;

    /** Begins with a plan of its own, or with an earlier plan when that is better; {@link Schedule#empty()} when there is none. */
    public LateAcceptance(Model model, Schedule from, long seed) {
        this(model, from, new Distance(model, List.of(), Steady.NONE), seed);
    }

    /** Begins with an earlier plan and leaves it only for what is worth the price. */
    public LateAcceptance(Model model, Problem problem, Schedule from, Steady steady, long seed) {
        this(model, from, new Distance(model, Rules.broken(problem, steady.before()), steady), seed);
    }

    private LateAcceptance(Model model, Schedule from, Distance before, long seed) {
        decoder = new Decoder(model, before);
        dice = new Dice(seed);
        moves = new Moves(model, dice, before);
        best = new Sequence(model.courses());
        current = new Sequence(model.courses());
        trial = new Sequence(model.courses());
        FirstPlan.into(best, model);
        bestValue = new WarmStart(model, from, before).improve(best, decoder.decode(best), decoder);
        evaluations = 1;
        restart(SHORTEST_MEMORY);
    }

    /** Tries so many changes, fewer when told to stop; true when a better plan was found. */
    public boolean improve(long changes, BooleanSupplier stop) {
        long before = bestValue;
        for (long i = 0; i < changes; i++) {
            if (i % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && stop.getAsBoolean()) {
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
        restart(SHORTEST_MEMORY);
        return true;
    }

    /** Plans tried so far. */
    public long evaluations() {
        return evaluations;
    }

    private void tryOne() {
        trial.copyFrom(current);
        moves.change(trial);
        long value = decoder.decode(trial);
        evaluations++;
        if (value >= currentValue || value >= memory[step]) {
            Sequence old = current;
            current = trial;
            trial = old;
            currentValue = value;
        }
        remember();
    }

    private void remember() {
        memory[step] = Math.max(memory[step], currentValue);
        step = step + 1 == memory.length ? 0 : step + 1;
        idle++;
        if (currentValue > bestValue) {
            bestValue = currentValue;
            best.copyFrom(current);
            idle = 0;
        } else if (idle > (long) PATIENCE * memory.length) {
            restart(Math.min(2 * memory.length, LONGEST_MEMORY));
        }
    }

    private void restart(int length) {
        current.copyFrom(best);
        currentValue = bestValue;
        memory = new long[length];
        Arrays.fill(memory, bestValue - Math.abs(bestValue) / 1000 * (1 + dice.below(80)));
        step = 0;
        idle = 0;
    }
}
