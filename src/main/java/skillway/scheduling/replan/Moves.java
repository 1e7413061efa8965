package skillway.scheduling.replan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.replan.Move.Why;

/** Tells what moved between the plan before and the plan now, and why. */
final class Moves {

    private final Problem problem;
    private final Schedule before;
    private final Schedule needed;
    private final Schedule now;

    /** Takes also the plan in which only that moved which had to. */
    Moves(Problem problem, Schedule before, Schedule needed, Schedule now) {
        this.problem = problem;
        this.before = before;
        this.needed = needed;
        this.now = now;
    }

    List<Move> all() {
        return Stream.concat(now.placements().stream(), before.placements().stream())
                .map(Placement::candidate)
                .distinct()
                .map(this::move)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Moves::week))
                .toList();
    }

    private Optional<Move> move(int candidate) {
        Placement from = before.placementOf(candidate).orElse(null);
        Placement to = now.placementOf(candidate).orElse(null);
        return same(from, to) ? Optional.empty() : Optional.of(new Move(candidate, from, to, why(candidate, from, to)));
    }

    private Why why(int candidate, @Nullable Placement from, @Nullable Placement to) {
        Placement had = needed.placementOf(candidate).orElse(null);
        if (same(had, to)) {
            return from != null
                            && from.totalMinutes()
                                    != problem.candidates().get(candidate).minutes()
                    ? Why.BEHIND
                    : Why.NO_ROOM;
        }
        boolean sooner = to != null && (had == null || to.lastWeek() <= had.lastWeek());
        return sooner ? Why.IMPROVED : Why.MADE_WAY;
    }

    private static boolean same(@Nullable Placement a, @Nullable Placement b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.firstWeek() == b.firstWeek() && a.lastWeek() == b.lastWeek();
    }

    private static int week(Move move) {
        Placement to = move.to();
        return to == null ? Integer.MAX_VALUE : to.firstWeek();
    }
}
