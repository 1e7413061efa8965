package skillway.plan.translate;

import java.util.Optional;
import skillway.plan.PlanFacts;

/** Whether there is anything to plan at all. */
public final class Sense {

    private Sense() {}

    /** Why no plan can be made; empty when one can be tried. */
    public static Optional<String> missing(PlanFacts facts) {
        String role = facts.role().name();
        if (facts.role().requirements().isEmpty()) {
            return Optional.of(
                    "%s asks for no skills yet, so there is nothing to plan. Choose another role, or ask your catalogue admin to add its skills."
                            .formatted(role));
        }
        boolean gap = facts.role().requirements().stream()
                .anyMatch(requirement -> facts.level(requirement.skillId()) < requirement.required());
        if (!gap && facts.plan().wishes().musts().isEmpty()) {
            return Optional.of("You have every level that %s asks for. Choose another role, or pick courses by hand."
                    .formatted(role));
        }
        if (facts.courses().isEmpty()) {
            return Optional.of(
                    "No course of the catalogue leads to a skill that %s asks for. Ask your catalogue admin for courses."
                            .formatted(role));
        }
        return Optional.empty();
    }

    /** What to say when the planner found no course that fits. */
    public static String nothingFits(PlanFacts facts) {
        return "No course that helps with %s fits between %s and %s. Give more time, or a later deadline."
                .formatted(
                        facts.role().name(),
                        skillway.plan.PlanWords.date(facts.firstOpenWeek()),
                        skillway.plan.PlanWords.date(facts.plan().wishes().deadline()));
    }
}
