package skillway.plan.planning;

import java.util.List;
import skillway.plan.LearningPlan;
import skillway.plan.PlanProblem;

/** What a planning run tells while it works; told on the run's own thread. */
public sealed interface PlanningNews {

    /**
     * A better plan, not kept yet.
     *
     * @param percent coverage of the role at the end, 0 to 100
     * @param minutes of all courses to come
     * @param gapPercent the most that is missing to the best possible plan, 0 to 100; 100 while nothing is known
     */
    record Better(double percent, int courses, long minutes, double gapPercent) implements PlanningNews {}

    /** The plan is made and kept. */
    record Kept(LearningPlan plan) implements PlanningNews {}

    /** No plan was kept; the one before stays. */
    record Refused(String sentence, List<PlanProblem> problems) implements PlanningNews {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
