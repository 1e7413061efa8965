package skillway.plan.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.plan.translate.ClashWords;
import skillway.plan.translate.Translation;
import skillway.plan.translate.WhyNotMore;
import skillway.scheduling.PlanResult;
import skillway.scheduling.Schedule;
import skillway.scheduling.Snapshot;
import skillway.skills.SkillId;

/** Says how far a schedule would lead. */
final class Forecast {

    private static final double HUNDRED = 100;

    private Forecast() {}

    /** What to tell while the planner works. */
    static PlanningNews.Better better(Translation translation, Snapshot snapshot) {
        Schedule best = snapshot.best();
        boolean known = snapshot.bound() != Long.MAX_VALUE;
        return new PlanningNews.Better(
                percent(translation, best, translation.weeks().count() - 1),
                best.placements().size(),
                best.totalMinutes(),
                known ? HUNDRED * snapshot.gap() : HUNDRED);
    }

    /** The preview that a result gives. */
    static Preview of(Translation translation, PlanResult result) {
        return switch (result) {
            case PlanResult.Planned planned -> planned(translation, planned);
            case PlanResult.Impossible impossible ->
                impossible(translation, impossible, ClashWords.of(translation, impossible));
        };
    }

    /** The preview when wishes clash. */
    static Preview impossible(Translation translation, PlanResult.Impossible impossible, List<PlanProblem> problems) {
        return Preview.without(translation.facts(), ClashWords.verdict(impossible), problems);
    }

    /** The preview while it is open whether some plan keeps all wishes. */
    static Preview looking(Translation translation) {
        return Preview.without(
                translation.facts(), "Still looking: no plan that keeps all your wishes is found yet.", List.of());
    }

    private static Preview planned(Translation translation, PlanResult.Planned planned) {
        Schedule schedule = planned.schedule();
        PlanFacts facts = translation.facts();
        int weeks = translation.weeks().count();
        Map<SkillId, Integer> levels = levels(translation, schedule);
        return new Preview(
                Preview.percent(facts, facts.levels()),
                Preview.percent(facts, levels),
                IntStream.range(0, weeks)
                        .mapToObj(week -> percent(translation, schedule, week))
                        .toList(),
                schedule.placements().size(),
                schedule.totalMinutes(),
                schedule.placements().stream()
                        .mapToLong(p -> translation
                                .problem()
                                .candidates()
                                .get(p.candidate())
                                .cost())
                        .sum(),
                Preview.essentialMet(facts, levels),
                Preview.essentials(facts),
                Preview.unanswered(facts),
                WhyNotMore.of(translation, planned),
                List.of());
    }

    private static Map<SkillId, Integer> levels(Translation translation, Schedule schedule) {
        Map<SkillId, Integer> levels = new HashMap<>(translation.facts().levels());
        int last = translation.weeks().count() - 1;
        for (int skill = 0; skill < translation.skills().size(); skill++) {
            levels.put(translation.skills().get(skill), schedule.levelAt(translation.problem(), skill, last));
        }
        return levels;
    }

    private static double percent(Translation translation, Schedule schedule, int week) {
        return HUNDRED * schedule.coverageAt(translation.problem(), week);
    }
}
