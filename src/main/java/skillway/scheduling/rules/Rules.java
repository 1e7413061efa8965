package skillway.scheduling.rules;

import java.util.ArrayList;
import java.util.List;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Violation;

/** All rules of a plan. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new OncePerCourse(),
            new WeeklyBudget(),
            new AllMinutes(),
            new Pace(),
            new CohortRun(),
            new Prerequisites(),
            new EntryLevels(),
            new OrderInTheWeek(),
            new Parallel(),
            new Money(),
            new MustTake(),
            new MustReachInTime(),
            new StartWishes(),
            new LeftOutByWish(),
            new Buffer(),
            new WeeksLeftFree(),
            new LeastPerWeek(),
            new Locked(),
            new NewCourses(),
            new ElectivesChosen(),
            new NeedsWeekBefore(),
            new LeastEachWeek(),
            new CoverageReached());

    private Rules() {}

    /** Every place where the placements break a rule; nothing when they are a plan. */
    public static List<Violation> broken(Problem problem, List<Placement> placements) {
        Plan plan = new Plan(problem, placements);
        List<Violation> broken = new ArrayList<>();
        ALL.forEach(rule -> rule.check(plan, broken::add));
        return List.copyOf(broken);
    }
}
