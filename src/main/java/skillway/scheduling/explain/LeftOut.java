package skillway.scheduling.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import skillway.scheduling.Candidate;
import skillway.scheduling.Leftover;
import skillway.scheduling.Level;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.prepare.Goals;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.prepare.Weeks;

/** Why each candidate that is not in the plan is not in it: the first thing that stands in its way. */
public final class LeftOut {

    private final Preparation preparation;
    private final Problem problem;
    private final Goals goals;
    private final Achieved achieved;
    private final long money;
    private final long free;

    private LeftOut(Preparation preparation, Schedule schedule) {
        this.preparation = preparation;
        problem = preparation.problem();
        goals = preparation.goals();
        achieved = new Achieved(preparation, schedule);
        money = problem.moneyCap()
                - schedule.placements().stream()
                        .mapToLong(p -> problem.candidates().get(p.candidate()).cost())
                        .sum();
        free = preparation.weeks().total() - schedule.totalMinutes();
    }

    /** One reason for each candidate outside the plan. */
    public static List<Leftover> of(Preparation preparation, Schedule schedule) {
        LeftOut out = new LeftOut(preparation, schedule);
        boolean[] in = new boolean[out.problem.candidates().size()];
        for (Placement placement : schedule.placements()) {
            in[placement.candidate()] = true;
        }
        return IntStream.range(0, in.length)
                .filter(c -> !in[c])
                .mapToObj(out::reason)
                .toList();
    }

    /** One reason for each course that had to be placed and was not. */
    public static List<Leftover> ofPicked(Preparation preparation, Schedule schedule) {
        return of(preparation, schedule).stream()
                .filter(left -> preparation.problem().mustTake(left.candidate()))
                .toList();
    }

    private Leftover reason(int course) {
        Candidate candidate = problem.candidates().get(course);
        if (candidate.wish().excluded()) {
            return new Leftover.Excluded(course);
        }
        if (preparation.earliestEnd(course) == Weeks.NEVER) {
            return outOfReach(course);
        }
        if (!preparation.isUseful(course)) {
            return new Leftover.BringsNothing(course);
        }
        if (candidate.cost() > money) {
            return new Leftover.CostsTooMuch(course, candidate.cost(), money);
        }
        return lessUseful(course, candidate);
    }

    private boolean isOneTooMany(int course) {
        return problem.wishes().electives().stream()
                .anyMatch(group -> group.courses().contains(course)
                        && group.courses().stream().filter(achieved::holds).count() >= group.atMost());
    }

    private Leftover outOfReach(int course) {
        for (int goal : goals.needs(course)) {
            if (preparation.earliestReach(goal) == Weeks.NEVER) {
                Optional<Level> level = goals.level(goal);
                return level.isPresent()
                        ? new Leftover.NeedsLevel(course, level.get())
                        : new Leftover.NeedsWhatDoesNotFit(course, goals.oneOf(goal));
            }
        }
        return new Leftover.EndsTooLate(course, problem.weeks());
    }

    private Leftover lessUseful(int course, Candidate candidate) {
        if (isOneTooMany(course)) {
            return new Leftover.EnoughElectives(course);
        }
        List<Integer> rivals = achieved.bringersOf(course);
        int better = preparation.dominator(course);
        if (better >= 0) {
            return new Leftover.Beaten(course, achieved.holds(better) ? List.of(better) : rivals);
        }
        boolean wanted = problem.mustTake(course) || achieved.wouldBringMore(course);
        return wanted
                ? new Leftover.NoRoomLeft(course, candidate.minutes(), free)
                : new Leftover.Beaten(course, rivals);
    }
}
