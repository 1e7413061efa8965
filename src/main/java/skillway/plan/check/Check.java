package skillway.plan.check;

import java.util.List;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;

/** One thing that has to be right in a plan. */
@FunctionalInterface
interface Check {

    /** What is wrong; empty when all is well. */
    List<PlanProblem> problems(PlanFacts facts);
}
