package skillway.scheduling.explain;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import skillway.scheduling.Clash;
import skillway.scheduling.Clash.Asked;
import skillway.scheduling.Clash.Lack;
import skillway.scheduling.Electives;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.Target;
import skillway.scheduling.WeekFloor;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.prepare.Weeks;

/** The wishes about the plan as a whole that cannot be met. */
final class WishClashes {

    private final Preparation preparation;
    private final Problem problem;
    private final Consumer<Clash> found;

    WishClashes(Preparation preparation, Consumer<Clash> found) {
        this.preparation = preparation;
        problem = preparation.problem();
        this.found = found;
    }

    /** Those that certainly cannot. */
    void look() {
        problem.wishes().electives().forEach(this::lookAt);
        int asked = problem.wishes().objective().percent();
        if (asked > 0 && possible() < asked) {
            found.accept(new Clash(new Asked.Cover(asked), new Lack.Coverage(possible())));
        }
    }

    /** Those that the best try does not meet. */
    void lookForMissed(Schedule schedule) {
        for (Electives group : problem.wishes().electives()) {
            long taken = group.courses().stream()
                    .filter(c -> schedule.placementOf(c).isPresent())
                    .count();
            if (taken < group.atLeast()) {
                found.accept(new Clash(new Asked.Choose(group), new Lack.Room()));
            }
        }
        int asked = problem.wishes().objective().percent();
        if (!schedule.covers(problem, asked, problem.weeks() - 1)) {
            found.accept(new Clash(new Asked.Cover(asked), new Lack.Room()));
        }
        WeekFloor floor = problem.wishes().floor();
        if (IntStream.range(0, problem.weeks()).anyMatch(week -> schedule.minutesIn(week) < floor.minutes())) {
            found.accept(new Clash(new Asked.Fill(floor), new Lack.Room()));
        }
    }

    private void lookAt(Electives group) {
        int possible = count(group, c -> preparation.earliestEnd(c) != Weeks.NEVER);
        int musts = count(group, problem::mustTake);
        if (possible < group.atLeast()) {
            found.accept(new Clash(new Asked.Choose(group), new Lack.Courses(possible)));
        }
        if (musts > group.atMost()) {
            found.accept(new Clash(new Asked.Choose(group), new Lack.TooManyMusts(musts)));
        }
    }

    private static int count(Electives group, IntPredicate fact) {
        return (int) group.courses().stream()
                .mapToInt(Integer::intValue)
                .filter(fact)
                .count();
    }

    /** Whole percent that all courses cover together which can end in time. */
    private int possible() {
        long covered = 0;
        long asked = 0;
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            Target target = problem.targets().get(skill);
            covered += target.covered(highest(skill, target));
            asked += target.covered(target.required());
        }
        return asked == 0 ? 100 : (int) (100 * covered / asked);
    }

    private int highest(int skill, Target target) {
        return IntStream.range(0, problem.candidates().size())
                .filter(c -> preparation.earliestEnd(c) != Weeks.NEVER)
                .map(c -> problem.candidates().get(c).levelOf(skill))
                .reduce(target.current(), Math::max);
    }
}
