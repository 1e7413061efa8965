package skillway.plan.check;

import java.util.List;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;

/** All that has to be right in a plan, the worst first. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new HasWeeks(),
            new EndsInTime(),
            new NeedsComeFirst(),
            new StaysWithinHours(),
            new StaysWithinMoney(),
            new KeepsUp(),
            new HoldsTheMusts(),
            new IsStillOffered());

    private Checks() {}

    /** What does not fit, with its facts and what would repair it. */
    public static List<PlanProblem> problems(PlanFacts facts) {
        return ALL.stream().flatMap(check -> check.problems(facts).stream()).toList();
    }
}
