package skillway.scheduling.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import skillway.scheduling.Candidate;
import skillway.scheduling.MustReach;
import skillway.scheduling.Problem;
import skillway.scheduling.Wish;
import skillway.scheduling.feasible.MustsAlone;
import skillway.scheduling.prepare.Preparation;

/** The demands of a problem, and the same problem with some of them only. */
final class Demands {

    private final Problem problem;
    private final Relaxation relaxed;
    private final List<Demand> all = new ArrayList<>();

    Demands(Problem problem, Relaxation relaxed) {
        this.problem = problem;
        this.relaxed = relaxed;
        addLimits();
        Preparation free = new Preparation(MustsAlone.of(only(Set.of())));
        for (MustReach wish : problem.mustReach()) {
            all.add(new Demand.Reach(wish));
        }
        Preparation asked = new Preparation(MustsAlone.of(only(new HashSet<>(musts()))));
        for (int c = 0; c < problem.candidates().size(); c++) {
            if (free.isUseful(c) || asked.isUseful(c)) {
                addWishes(c);
            }
        }
    }

    /** All demands, those of courses only where the course can matter to the musts. */
    List<Demand> all() {
        return List.copyOf(all);
    }

    /** Some of them, in the order of all. */
    List<Demand> inOrder(Set<Demand> some) {
        return all.stream().filter(some::contains).toList();
    }

    private List<Demand> musts() {
        List<Demand> musts = new ArrayList<>();
        problem.mustReach().forEach(wish -> musts.add(new Demand.Reach(wish)));
        IntStream.range(0, problem.candidates().size())
                .filter(problem::mustTake)
                .forEach(c -> musts.add(new Demand.Take(c)));
        return musts;
    }

    private void addLimits() {
        all.add(new Demand.Hours());
        all.add(new Demand.Deadline());
        if (problem.moneyCap() != Problem.NO_CAP) {
            all.add(new Demand.Money());
        }
        if (problem.maxParallel() != Problem.NO_LIMIT) {
            all.add(new Demand.SideBySide());
        }
    }

    private void addWishes(int c) {
        Wish wish = problem.candidates().get(c).wish();
        if (problem.mustTake(c)) {
            all.add(new Demand.Take(c));
        }
        if (wish.excluded()) {
            all.add(new Demand.LeaveOut(c));
        }
        if (wish.pinnedTo() != Wish.ANY_WEEK) {
            all.add(new Demand.Start(c, wish.pinnedTo()));
        }
        if (wish.notBefore() > 0) {
            all.add(new Demand.NotBefore(c, wish.notBefore()));
        }
    }

    /** The same question for a learner who asks for these things only. */
    Problem only(Set<Demand> kept) {
        Problem other = problem.in(Problem.Mode.CHOOSE)
                .within(
                        kept.contains(new Demand.SideBySide()) ? problem.maxParallel() : Problem.NO_LIMIT,
                        kept.contains(new Demand.Money()) ? problem.moneyCap() : Problem.NO_CAP)
                .reaching(problem.mustReach().stream()
                        .filter(wish -> kept.contains(new Demand.Reach(wish)))
                        .toList())
                .withCandidates(IntStream.range(0, problem.candidates().size())
                        .mapToObj(c -> only(kept, c))
                        .toList());
        return relaxed.timed(
                other,
                kept.contains(new Demand.Hours()) ? 0 : relaxed.mostMinutes(problem),
                kept.contains(new Demand.Deadline()) ? 0 : Relaxation.MOST_WEEKS);
    }

    private Candidate only(Set<Demand> kept, int c) {
        Candidate course = problem.candidates().get(c);
        Wish wish = course.wish();
        boolean must = problem.mustTake(c) && kept.contains(new Demand.Take(c));
        boolean excluded = wish.excluded() && kept.contains(new Demand.LeaveOut(c));
        boolean pinned = kept.contains(new Demand.Start(c, wish.pinnedTo()));
        boolean later = kept.contains(new Demand.NotBefore(c, wish.notBefore()));
        return course.wished(wish.taken(must, excluded)
                .starting(pinned ? wish.pinnedTo() : Wish.ANY_WEEK, later ? wish.notBefore() : 0));
    }
}
