package skillway.scheduling.aim;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import skillway.scheduling.Candidate;
import skillway.scheduling.Objective;
import skillway.scheduling.Problem;
import skillway.scheduling.Target;
import skillway.scheduling.Wish;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.prepare.Weeks;

/**
 * The problem with all that says when left out: can any set of courses, with all they need, cover so much of the role within so many
 * minutes and so much money? Each plan is such a set; so when no set can, no plan can.
 *
 * <p>All minutes lie in the first week, some empty weeks follow it, and the weights are large: then what a set covers counts for far
 * more than its minutes.
 */
final class AnySet {

    private static final int HELD_WEEKS = 20;
    private static final int HIGHEST_WEIGHT = 1_000;
    private static final int POINTS_PER_UNIT = 60;

    private final Preparation preparation;
    private final Problem problem;
    private final int scale;

    AnySet(Preparation preparation) {
        this.preparation = preparation;
        problem = preparation.problem();
        int most = problem.targets().stream().mapToInt(Target::weight).max().orElse(0);
        scale = HIGHEST_WEIGHT / Math.max(1, most);
    }

    /** The question for courses that can end by a week at the latest, and limits on minutes and money. */
    Problem within(long minutes, long money, int byWeek) {
        int first = (int) Math.min(minutes, Integer.MAX_VALUE);
        List<Integer> weeks = Stream.concat(Stream.of(first), Collections.nCopies(HELD_WEEKS - 1, 0).stream())
                .toList();
        List<Target> targets = problem.targets().stream()
                .map(t -> new Target(t.current(), t.required(), t.weight() * scale))
                .toList();
        List<Candidate> candidates = IntStream.range(0, problem.candidates().size())
                .mapToObj(c -> timeless(c, byWeek))
                .toList();
        return Problem.of(weeks, targets, candidates).within(Problem.NO_LIMIT, money);
    }

    /** Each set that covers enough has more points in that question than this. */
    long pointsOfTooLittle(long minutes) {
        return open() * scale * HELD_WEEKS * POINTS_PER_UNIT - minutes - 1;
    }

    /** What is still to be covered to reach what the objective asks for. */
    long open() {
        return preparation.model().wishes.coverageOpen;
    }

    private Candidate timeless(int c, int byWeek) {
        Candidate course = problem.candidates().get(c);
        int end = preparation.earliestEnd(c);
        boolean must = problem.mustTake(c) && problem.wishes().objective().kind() != Objective.Kind.FINISH;
        boolean out = end == Weeks.NEVER || end > byWeek;
        return new Candidate(
                course.minutes(),
                Problem.NO_LIMIT,
                List.of(),
                course.cost(),
                course.requires(),
                course.entry(),
                course.outcomes(),
                new Wish(must && !out, out, Wish.ANY_WEEK, 0));
    }
}
