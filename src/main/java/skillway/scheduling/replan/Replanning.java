package skillway.scheduling.replan;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.explain.Clashes;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.rules.Rules;
import skillway.scheduling.search.Annealing;
import skillway.scheduling.search.Steady;

/** Plans again from a plan on, moving only what has to move or what is worth it. */
public final class Replanning {

    /** Enough for a small change of a plan with some hundred candidates; about 10 microseconds each. */
    public static final long TRIES = 6_000;

    private final Problem problem;
    private final Schedule before;
    private final Set<Integer> started;
    private final Model model;

    private Replanning(Problem problem, List<Placement> before, Set<Integer> started) {
        this.problem = problem;
        this.before = Schedule.of(problem, before);
        this.started = started;
        Set<Integer> held = before.stream().map(Placement::candidate).collect(Collectors.toSet());
        model = new Preparation(problem, held).model();
    }

    /**
     * The plan made again; nothing when no plan keeps all wishes.
     *
     * @param problem the question as it stands today: week 0 is this week, minutes are those still to do
     * @param before the plan before, as far as it lies in these weeks; a course that is behind has fewer minutes there than to do, and
     *     one whose weeks have all gone by lies in week 0 with a minute
     * @param started courses that are under way: they keep running if that is possible at all
     * @param tries how many plans to look at; the same number and seed give the same plan
     */
    public static Optional<Replan> of(
            Problem problem, List<Placement> before, Set<Integer> started, Change change, long tries, long seed) {
        boolean impossible = !Clashes.in(new Preparation(problem)).isEmpty();
        return impossible ? Optional.empty() : new Replanning(problem, before, started).replan(change, tries, seed);
    }

    private Optional<Replan> replan(Change change, long tries, long seed) {
        return search(before, Change.KEEP, tries / 2, seed).map(needed -> {
            Schedule now = change == Change.KEEP ? needed : better(needed, change, tries / 2, seed);
            return new Replan(now, new Moves(problem, before, needed, now).all());
        });
    }

    private Schedule better(Schedule needed, Change change, long tries, long seed) {
        return search(needed, change, tries, seed)
                .filter(found -> found.score() > needed.score())
                .orElse(needed);
    }

    private Optional<Schedule> search(Schedule from, Change change, long tries, long seed) {
        Steady steady = new Steady(before.placements(), started, change.price(pointsOfOneCourse()));
        Annealing search = new Annealing(model, problem, from, steady, seed);
        search.improve(tries, () -> false);
        Schedule found = search.best(problem);
        boolean plan =
                search.keepsMusts() && Rules.broken(problem, found.placements()).isEmpty();
        return plan ? Optional.of(found) : Optional.empty();
    }

    /** What a course of the plan before brings a week, on average. */
    private long pointsOfOneCourse() {
        BitSet goals = new BitSet();
        int courses = 0;
        for (int course = 0; course < model.courses(); course++) {
            if (before.placementOf(model.candidate[course]).isPresent()) {
                courses++;
                for (int goal : model.gives[course]) {
                    goals.set(goal);
                }
            }
        }
        return goals.stream().mapToLong(goal -> model.worth[goal]).sum() / Math.max(1, courses);
    }
}
