package skillway.scheduling.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.Candidate;
import skillway.scheduling.Level;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;

/** A problem and the placements to be judged. */
final class Plan {

    private final Problem problem;
    private final List<Placement> placements;
    private final Map<Integer, Placement> byCandidate = new HashMap<>();

    Plan(Problem problem, List<Placement> placements) {
        this.problem = problem;
        this.placements = placements;
        placements.forEach(p -> byCandidate.put(p.candidate(), p));
    }

    Problem problem() {
        return problem;
    }

    List<Placement> placements() {
        return placements;
    }

    Candidate course(Placement placement) {
        return problem.candidates().get(placement.candidate());
    }

    boolean holds(int candidate) {
        return byCandidate.containsKey(candidate);
    }

    long minutesIn(int week) {
        return placements.stream().mapToLong(p -> p.minutesIn(week)).sum();
    }

    /** The listed courses that are finished in the week in which this one starts, or before. */
    Stream<Placement> finishedBefore(Placement start, List<Integer> oneOf) {
        return oneOf.stream().map(this::placementOf).flatMap(Stream::ofNullable).filter(p -> isBefore(p, start));
    }

    /** The courses that lead to this level and are finished in the week in which this one starts, or before. */
    Stream<Placement> finishedBefore(Placement start, Level level) {
        return placements.stream().filter(p -> isBefore(p, start) && course(p).levelOf(level.skill()) >= level.level());
    }

    /** Whether today's level is enough. */
    boolean hasToday(Level level) {
        return problem.targets().get(level.skill()).current() >= level.level();
    }

    private @Nullable Placement placementOf(int candidate) {
        return byCandidate.get(candidate);
    }

    private static boolean isBefore(Placement p, Placement start) {
        return p.candidate() != start.candidate() && p.lastWeek() <= start.firstWeek();
    }
}
