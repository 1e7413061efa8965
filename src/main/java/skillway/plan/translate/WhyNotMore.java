package skillway.plan.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import skillway.catalogue.Minutes;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWords;
import skillway.scheduling.Leftover;
import skillway.scheduling.PlanResult;
import skillway.skills.RoleProfile.Requirement;

/** Says why a plan does not cover more: what of the time is used, and what keeps helpful courses out, with examples. */
public final class WhyNotMore {

    private static final int NAMED = 2;

    private final Translation translation;
    private final PlanResult.Planned planned;
    private final long free;

    private WhyNotMore(Translation translation, PlanResult.Planned planned, long free) {
        this.translation = translation;
        this.planned = planned;
        this.free = free;
    }

    /** Some short sentences. */
    public static List<String> of(Translation translation, PlanResult.Planned planned) {
        long have = translation.problem().weeklyMinutes().stream()
                .mapToLong(Integer::longValue)
                .sum();
        long used = planned.schedule().totalMinutes();
        WhyNotMore why = new WhyNotMore(translation, planned, have - used);
        List<String> said = new ArrayList<>();
        said.add("%s of your %s are planned.".formatted(Minutes.text(used), Minutes.text(have)));
        why.leftOut(said);
        taughtByNone(translation.facts()).ifPresent(said::add);
        return said;
    }

    private void leftOut(List<String> said) {
        say(
                said,
                left -> left instanceof Leftover.NoRoomLeft room && room.minutes() > free,
                "would help and take longer than the %s left".formatted(Minutes.text(free)));
        say(
                said,
                left -> left instanceof Leftover.NoRoomLeft room && room.minutes() <= free,
                "would help and find no weeks in a row beside the others");
        say(said, left -> left instanceof Leftover.EndsTooLate, "would help and end after the deadline, even alone");
        say(
                said,
                left -> left instanceof Leftover.NeedsWhatDoesNotFit || left instanceof Leftover.NeedsLevel,
                "need something before that does not fit");
        say(said, left -> left instanceof Leftover.CostsTooMuch, "would help and cost more than is left of your money");
    }

    private void say(List<String> said, Predicate<Leftover> which, String words) {
        List<String> titles = planned.leftOut().stream()
                .filter(which)
                .map(left -> "“%s”".formatted(translation.title(left.candidate())))
                .toList();
        if (!titles.isEmpty()) {
            String examples = PlanWords.list(titles.stream().limit(NAMED).toList());
            said.add(
                    titles.size() <= NAMED
                            ? "%s %s.".formatted(examples, titles.size() == 1 ? singular(words) : words)
                            : "%d courses %s, such as %s.".formatted(titles.size(), words, examples));
        }
    }

    private static String singular(String words) {
        return words.replace("and take ", "and takes ")
                .replace("and find ", "and finds ")
                .replace("and end ", "and ends ")
                .replace("and cost ", "and costs ")
                .replace("need ", "needs ");
    }

    private static Optional<String> taughtByNone(PlanFacts facts) {
        List<String> skills = facts.role().requirements().stream()
                .filter(asked -> facts.level(asked.skillId()) < asked.required())
                .map(Requirement::skillId)
                .filter(skill -> facts.courses().values().stream()
                        .flatMap(course -> course.outcomes().stream())
                        .noneMatch(outcome -> outcome.skillId().equals(skill) && outcome.level() > facts.level(skill)))
                .map(facts::name)
                .sorted()
                .toList();
        return skills.isEmpty()
                ? Optional.empty()
                : Optional.of("No course brings: %s.".formatted(String.join(", ", skills)));
    }
}
