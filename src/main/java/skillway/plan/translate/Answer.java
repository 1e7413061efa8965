package skillway.plan.translate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import skillway.plan.LearningPlan;
import skillway.plan.PlanProblem;
import skillway.plan.Proof;
import skillway.scheduling.PlanResult;

/**
 * The planner's answer, back in the words of plans.
 *
 * @param plan the plan with the chosen courses, or null when there is none
 * @param sentence why there is no plan; empty when there is one
 * @param problems the wishes that cannot be met
 */
public record Answer(@Nullable LearningPlan plan, String sentence, List<PlanProblem> problems) {

    /** Translates a result back. */
    public static Answer of(Translation translation, PlanResult result) {
        return switch (result) {
            case PlanResult.Planned planned -> planned(translation, planned);
            case PlanResult.Impossible impossible ->
                new Answer(null, "Your wishes do not fit together.", ClashWords.of(translation, impossible.clashes()));
        };
    }

    private static Answer planned(Translation translation, PlanResult.Planned planned) {
        LearningPlan before = translation.facts().plan();
        if (planned.schedule().placements().isEmpty()) {
            return new Answer(null, Sense.nothingFits(translation.facts()), List.of());
        }
        Proof proof = new Proof(
                planned.schedule().score(),
                planned.bound(),
                planned.proven(),
                translation.facts().basis());
        LearningPlan plan = before.planned(
                translation.back(planned.schedule()), proof, LeftoverWords.of(translation, planned.leftOut()));
        return new Answer(plan, "", List.of());
    }
}
