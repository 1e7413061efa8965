package skillway.plan.translate;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import skillway.plan.LearningPlan;
import skillway.plan.MoreWishes;
import skillway.plan.PlanProblem;
import skillway.plan.Proof;
import skillway.scheduling.Measure;
import skillway.scheduling.Objective;
import skillway.scheduling.PlanResult;

/**
 * The planner's answer, back in the words of plans.
 *
 * @param plan the plan with the chosen courses, or null when there is none
 * @param sentence why there is no plan; empty when there is one
 * @param problems the wishes that cannot be met
 */
public record Answer(@Nullable LearningPlan plan, String sentence, List<PlanProblem> problems) {

    /**
     * Translates a result back. Looks for repairs when there is no plan.
     *
     * @param stop ends the search for repairs early
     */
    public static Answer of(Translation translation, PlanResult result, BooleanSupplier stop) {
        return switch (result) {
            case PlanResult.Planned planned -> planned(translation, planned);
            case PlanResult.Impossible impossible ->
                new Answer(null, ClashWords.verdict(impossible), ClashWords.repaired(translation, impossible, stop));
        };
    }

    private static Answer planned(Translation translation, PlanResult.Planned planned) {
        LearningPlan before = translation.facts().plan();
        if (planned.schedule().placements().isEmpty()) {
            return new Answer(null, nothing(translation), List.of());
        }
        Proof proof = proof(planned.measure(), translation.facts().basis());
        LearningPlan plan = before.planned(
                translation.back(planned.schedule()), proof, LeftoverWords.of(translation, planned.leftOut()));
        return new Answer(plan, "", List.of());
    }

    private static String nothing(Translation translation) {
        MoreWishes more = translation.facts().plan().wishes().more();
        return more.aim() == MoreWishes.Aim.COVERAGE
                ? Sense.nothingFits(translation.facts())
                : "Your levels today cover %d %% of the role already. Ask for more of it under “More wishes”."
                        .formatted(more.percent());
    }

    /** Of a figure that is to be small, the least that is possible stands where else the points stand. */
    private static Proof proof(Measure measure, int basis) {
        boolean points = measure.kind() == Objective.Kind.COVERAGE;
        long less = points ? measure.value() : measure.bound();
        long more = points ? measure.bound() : measure.value();
        return new Proof(less, more, measure.proven(), basis);
    }
}
