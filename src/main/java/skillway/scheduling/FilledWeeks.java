package skillway.scheduling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import skillway.scheduling.aim.LeastFigure;
import skillway.scheduling.aim.OneWeekEach;
import skillway.scheduling.prepare.Preparation;

/** Where every course is to stand in one week: tries one height of the weeks after another, from the lowest that may be possible. */
final class FilledWeeks {

    private final Problem problem;
    private final int[] candidates;
    private final OneWeekEach weeks;
    private final int tallest;
    private long next;

    FilledWeeks(Preparation preparation) {
        problem = preparation.problem();
        candidates = preparation.model().candidate;
        weeks = new OneWeekEach(preparation.model());
        tallest = Arrays.stream(preparation.weeks().budget).max().orElse(0);
    }

    /** Tries heights until one has a plan or no verdict; where there is certainly no plan, no lower one is possible. */
    Optional<Schedule> takeTurn(LeastFigure least, BooleanSupplier stop) {
        while (next <= tallest && !stop.getAsBoolean()) {
            List<Integer> found = weeks.at(next, stop);
            if (!found.isEmpty()) {
                return Optional.of(schedule(found));
            }
            if (!weeks.certain()) {
                next++;
                break;
            }
            least.noneWithin(next);
            next++;
        }
        return Optional.empty();
    }

    private Schedule schedule(List<Integer> weekOf) {
        List<Placement> placements = IntStream.range(0, candidates.length)
                .mapToObj(c -> new Placement(
                        candidates[c],
                        weekOf.get(c),
                        List.of(problem.candidates().get(candidates[c]).minutes())))
                .toList();
        return Schedule.of(problem, placements);
    }
}
