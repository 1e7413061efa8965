package skillway.scheduling.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import skillway.scheduling.Clash;
import skillway.scheduling.Clash.Asked;
import skillway.scheduling.Clash.Lack;
import skillway.scheduling.Level;
import skillway.scheduling.MustReach;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.scheduling.Wish;
import skillway.scheduling.prepare.Preparation;
import skillway.scheduling.prepare.Weeks;

/** The wishes that certainly cannot be met, each with what is missing. */
public final class Clashes {

    private static final int WEEKS_TO_TRY = 104;

    private final Preparation preparation;
    private final Problem problem;
    private final List<Clash> found = new ArrayList<>();

    private Clashes(Preparation preparation) {
        this.preparation = preparation;
        problem = preparation.problem();
    }

    /** All that is certain; nothing when a plan may exist. */
    public static List<Clash> in(Preparation preparation) {
        Clashes clashes = new Clashes(preparation);
        clashes.lookAtEachMust();
        new WishClashes(preparation, clashes.found::add).look();
        if (clashes.found.isEmpty()) {
            clashes.lookAtAllMusts();
        }
        return List.copyOf(clashes.found);
    }

    /** The single wishes that certainly cannot be met, even alone; nothing when each could be. */
    public static List<Clash> ofEachMust(Preparation preparation) {
        Clashes clashes = new Clashes(preparation);
        clashes.lookAtEachMust();
        return List.copyOf(clashes.found);
    }

    /** The wishes that the best try does not meet, when no plan was found that meets all. */
    public static List<Clash> missedBy(Schedule schedule, Preparation preparation) {
        Clashes clashes = new Clashes(preparation);
        clashes.lookForMissed(schedule);
        new WishClashes(preparation, clashes.found::add).lookForMissed(schedule);
        return clashes.found.isEmpty()
                ? List.of(new Clash(new Asked.Everything(), new Lack.Room()))
                : List.copyOf(clashes.found);
    }

    private void lookForMissed(Schedule schedule) {
        for (int c = 0; c < problem.candidates().size(); c++) {
            if (problem.mustTake(c) && schedule.placementOf(c).isEmpty()) {
                found.add(new Clash(asked(c), new Lack.Room()));
            }
        }
        for (MustReach wish : problem.mustReach()) {
            if (schedule.levelAt(problem, wish.skill(), wish.byWeek()) < wish.level()) {
                found.add(new Clash(new Asked.Reach(wish), new Lack.Room()));
            }
        }
    }

    private void lookAtEachMust() {
        for (int c = 0; c < problem.candidates().size(); c++) {
            if (problem.mustTake(c) && preparation.earliestEnd(c) == Weeks.NEVER) {
                found.add(new Clash(asked(c), lackOf(c)));
            }
        }
        for (MustReach wish : problem.mustReach()) {
            int goal = preparation.goals().goalOf(wish);
            if (goal >= 0 && preparation.earliestReach(goal) > wish.byWeek()) {
                found.add(new Clash(new Asked.Reach(wish), lackOf(goal, wish)));
            }
        }
    }

    private void lookAtAllMusts() {
        MustSets sets = new MustSets(preparation.model());
        if (!sets.none()) {
            return;
        }
        long minutes = sets.minutesMissing();
        long money = sets.moneyMissing();
        if (minutes > 0) {
            found.add(new Clash(new Asked.Everything(), new Lack.Minutes(minutes, sets.tightestWeek())));
        }
        if (money > 0) {
            found.add(new Clash(new Asked.Everything(), new Lack.Money(money)));
        }
        if (found.isEmpty()) {
            found.add(new Clash(new Asked.Everything(), new Lack.Room()));
        }
    }

    private Asked asked(int course) {
        int week = problem.candidates().get(course).wish().pinnedTo();
        return week == Wish.ANY_WEEK ? new Asked.Take(course) : new Asked.Start(course, week);
    }

    private Lack lackOf(int course) {
        long work = preparation.leastWork(course);
        if (work == Long.MAX_VALUE) {
            return unreachableNeed(course);
        }
        if (work > preparation.weeks().total()) {
            return new Lack.Minutes(work - preparation.weeks().total(), problem.weeks() - 1);
        }
        int end = withMoreWeeks().earliestEnd(course);
        return end == Weeks.NEVER ? unreachableNeed(course) : new Lack.Weeks(end - problem.weeks() + 1);
    }

    private Lack unreachableNeed(int course) {
        return IntStream.of(preparation.goals().needs(course))
                .filter(goal -> preparation.earliestReach(goal) == Weeks.NEVER)
                .mapToObj(goal -> unreachable(course, goal))
                .findFirst()
                .orElse(new Lack.Room());
    }

    private Lack unreachable(int course, int goal) {
        Optional<Level> level = preparation.goals().level(goal);
        return level.isPresent()
                ? new Lack.NoCourseFor(level.get())
                : new Lack.NothingBefore(course, preparation.goals().oneOf(goal));
    }

    private Lack lackOf(int goal, MustReach wish) {
        int reach = preparation.earliestReach(goal);
        if (reach == Weeks.NEVER) {
            Preparation longer = withMoreWeeks();
            reach = longer.earliestReach(longer.goals().goalOf(wish));
        }
        return reach == Weeks.NEVER
                ? new Lack.NoCourseFor(new Level(wish.skill(), wish.level()))
                : new Lack.Weeks(reach - Math.min(wish.byWeek(), problem.weeks() - 1));
    }

    private Preparation withMoreWeeks() {
        int last = problem.weeklyMinutes().stream().filter(m -> m > 0).reduce(0, (a, b) -> b);
        List<Integer> more = Stream.concat(
                        problem.weeklyMinutes().stream(),
                        Stream.generate(() -> last).limit(Math.min(WEEKS_TO_TRY, 1040L - problem.weeks())))
                .toList();
        return new Preparation(problem.withWeeklyMinutes(more));
    }
}
