package skillway.scheduling.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import skillway.scheduling.Candidate;
import skillway.scheduling.MustReach;
import skillway.scheduling.Placement;
import skillway.scheduling.Planner;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;

/** The few changes that bring a plan closest to a better one, the most useful first; each builds on the one before. */
public final class Swaps {

    private static final int MOST = 3;
    private static final int MOST_TRIED = 12;
    private static final long PLANS_A_SWAP = 300;

    private final Problem problem;
    private final Set<Integer> better;
    private final BooleanSupplier stop;

    private Swaps(Problem problem, Schedule better, BooleanSupplier stop) {
        this.problem = problem;
        this.better = courses(better);
        this.stop = stop;
    }

    /**
     * At most three.
     *
     * @param better a plan with more points, whose courses are the ones to come in
     * @param stop ends the search early
     */
    public static List<Swap> toward(Problem problem, Schedule present, Schedule better, BooleanSupplier stop) {
        Swaps swaps = new Swaps(problem, better, stop);
        List<Swap> found = new ArrayList<>();
        Optional<Swap> next = swaps.best(present);
        while (next.isPresent() && found.size() < MOST) {
            found.add(next.get());
            next = found.size() < MOST ? swaps.best(next.get().after()) : Optional.empty();
        }
        return List.copyOf(found);
    }

    private Optional<Swap> best(Schedule present) {
        long points = Schedule.of(problem, present.placements()).score();
        Set<Integer> held = courses(present);
        List<OptionalInt> outs = some(held.stream().filter(c -> !better.contains(c)));
        List<OptionalInt> ins = some(better.stream().filter(c -> !held.contains(c)));
        return outs.stream()
                .flatMap(out -> ins.stream().flatMap(in -> swap(present, points, out, in).stream()))
                .max(Comparator.comparingLong(Swap::points));
    }

    private static List<OptionalInt> some(Stream<Integer> courses) {
        return Stream.concat(
                        Stream.of(OptionalInt.empty()),
                        courses.sorted().limit(MOST_TRIED).map(OptionalInt::of))
                .toList();
    }

    private Optional<Swap> swap(Schedule present, long points, OptionalInt out, OptionalInt in) {
        if (stop.getAsBoolean()) {
            return Optional.empty();
        }
        Set<Integer> courses = courses(present);
        out.ifPresent(courses::remove);
        in.ifPresent(courses::add);
        return Planner.near(only(courses), present, PLANS_A_SWAP, 1)
                .map(after -> Schedule.of(problem, after.placements()))
                .filter(after -> after.score() > points)
                .filter(after -> Planner.violations(problem, after.placements()).isEmpty())
                .map(after -> new Swap(out, in, after.score() - points, after));
    }

    /** The same question for exactly these courses. */
    private Problem only(Set<Integer> courses) {
        List<Candidate> candidates = IntStream.range(0, problem.candidates().size())
                .mapToObj(c -> problem.candidates()
                        .get(c)
                        .wished(problem.candidates().get(c).wish().taken(courses.contains(c), !courses.contains(c))))
                .toList();
        return problem.withCandidates(candidates).in(Problem.Mode.CHOOSE).reaching(List.<MustReach>of());
    }

    private static Set<Integer> courses(Schedule schedule) {
        Set<Integer> courses = new HashSet<>();
        schedule.placements().stream().map(Placement::candidate).forEach(courses::add);
        return courses;
    }
}
