package skillway.plan.planning;

import java.util.List;
import java.util.Map;
import skillway.plan.PlanFacts;
import skillway.plan.PlanProblem;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillId;

/**
 * How far some wishes would lead.
 *
 * @param now coverage of the role today in percent, 0 to 100
 * @param percent coverage at the deadline in percent
 * @param rises coverage in percent at the end of each week, from the first that can be planned
 * @param essentialMet essential skills at the required level at the deadline
 * @param essentials essential skills that the role asks for
 * @param unanswered skills of the role without a level, which count as 0
 * @param why why it is not more, in at most three sentences
 * @param problems wishes that cannot be met
 */
public record Preview(
        double now,
        double percent,
        List<Double> rises,
        int courses,
        long minutes,
        long money,
        int essentialMet,
        int essentials,
        int unanswered,
        List<String> why,
        List<PlanProblem> problems) {

    public Preview {
        rises = List.copyOf(rises);
        why = List.copyOf(why);
        problems = List.copyOf(problems);
    }

    /** What is known when no plan can be made. */
    static Preview without(PlanFacts facts, String why, List<PlanProblem> problems) {
        double now = percent(facts, facts.levels());
        return new Preview(
                now,
                now,
                List.of(),
                0,
                0,
                0,
                essentialMet(facts, facts.levels()),
                essentials(facts),
                unanswered(facts),
                List.of(why),
                problems);
    }

    static double percent(PlanFacts facts, Map<SkillId, Integer> levels) {
        double covered = 0;
        double asked = 0;
        for (Requirement requirement : facts.role().requirements()) {
            int level = Math.min(levels.getOrDefault(requirement.skillId(), 0), requirement.required());
            covered += (double) requirement.weight() * level / requirement.required();
            asked += requirement.weight();
        }
        return asked == 0 ? 0 : 100 * covered / asked;
    }

    static int essentials(PlanFacts facts) {
        return (int) facts.role().requirements().stream()
                .filter(Requirement::essential)
                .count();
    }

    static int essentialMet(PlanFacts facts, Map<SkillId, Integer> levels) {
        return (int) facts.role().requirements().stream()
                .filter(Requirement::essential)
                .filter(asked -> levels.getOrDefault(asked.skillId(), 0) >= asked.required())
                .count();
    }

    static int unanswered(PlanFacts facts) {
        return (int) facts.role().requirements().stream()
                .filter(asked -> !facts.levels().containsKey(asked.skillId()))
                .count();
    }
}
