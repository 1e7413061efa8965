package skillway.scheduling;

import java.util.stream.IntStream;
import skillway.scheduling.prepare.Preparation;

/** How much can be planned at once: beyond that, the memory or the first plan would take longer than anyone waits. */
final class Size {

    private static final int MOST_MUSTS = 2_000;
    private static final long MOST_CELLS = 4_000_000;

    private Size() {}

    /** @throws IllegalArgumentException with a sentence when too many courses have to be in the plan */
    static void refuseTooManyMusts(Problem problem) {
        long musts = IntStream.range(0, problem.candidates().size())
                .filter(problem::mustTake)
                .count();
        Refusal.unless(
                musts <= MOST_MUSTS,
                "%d courses must be in the plan: at most %d can be planned at once. Leave the choice of some open.",
                musts,
                MOST_MUSTS);
    }

    /** @throws IllegalArgumentException with a sentence when too many courses matter in too many weeks */
    static void refuseTooMuch(Preparation preparation) {
        long cells = (long) preparation.model().courses() * preparation.weeks().count();
        Refusal.unless(
                cells <= MOST_CELLS,
                "%d courses matter in %d weeks, more than can be planned at once: shorten the plan, or leave courses out.",
                preparation.model().courses(),
                preparation.weeks().count());
    }
}
