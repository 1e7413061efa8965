package skillway.plan.translate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import skillway.catalogue.Course;
import skillway.catalogue.Minutes;
import skillway.plan.LeftOut;
import skillway.plan.PlanWords;
import skillway.scheduling.Leftover;
import skillway.skills.RoleProfile.Requirement;

/** Says why the planner left courses out, the ones that would help most first. */
public final class LeftoverWords {

    private static final int MOST = 40;
    private static final int NAMED = 2;

    private final Translation translation;

    private LeftoverWords(Translation translation) {
        this.translation = translation;
    }

    /** At most forty courses, each with one sentence. */
    public static List<LeftOut> of(Translation translation, List<Leftover> leftovers) {
        LeftoverWords words = new LeftoverWords(translation);
        Stream<LeftOut> said = leftovers.stream()
                .filter(left -> !(left instanceof Leftover.BringsNothing))
                .map(left -> new LeftOut(translation.courses().get(left.candidate()), words.why(left)));
        return Stream.concat(said, translation.unplannable().stream())
                .sorted(Comparator.comparingDouble(left -> -words.help(left)))
                .limit(MOST)
                .toList();
    }

    /** What the course alone would add to the role, in points of its weight. */
    private double help(LeftOut left) {
        Course course = translation.facts().course(left.course());
        return course == null
                ? 0
                : translation.facts().role().requirements().stream()
                        .mapToDouble(asked -> help(course, asked))
                        .sum();
    }

    private double help(Course course, Requirement asked) {
        int now = translation.facts().level(asked.skillId());
        return course.outcomes().stream()
                .filter(outcome -> outcome.skillId().equals(asked.skillId()))
                .mapToDouble(outcome -> Math.min(outcome.level(), asked.required()) - now)
                .map(gained -> Math.max(0, gained) * asked.weight() / asked.required())
                .sum();
    }

    private String why(Leftover left) {
        return switch (left) {
            case Leftover.Excluded excluded -> "You left it out.";
            case Leftover.BringsNothing nothing -> "It brings nothing that you still need.";
            case Leftover.EndsTooLate late -> tooLate(late.candidate());
            case Leftover.NeedsWhatDoesNotFit needs -> needs(needs.candidate(), needs.oneOf());
            case Leftover.NeedsLevel needs ->
                "It asks for level %d in %s, which no course of the plan brings in time."
                        .formatted(
                                needs.level().level(),
                                translation.skill(needs.level().skill()));
            case Leftover.CostsTooMuch cost ->
                "It costs %d €; %d € of your money are left.".formatted(cost.cost(), cost.available());
            case Leftover.EnoughElectives enough -> "The plan has as many of these electives as you want.";
            case Leftover.NoRoomLeft room ->
                "It takes %s; beside the courses of the plan there is no room in time."
                        .formatted(Minutes.text(room.minutes()));
            case Leftover.Beaten beaten -> beaten(beaten.by());
        };
    }

    private String tooLate(int candidate) {
        return translation.problem().candidates().get(candidate).selfPaced()
                ? "Even alone, with what it needs before, it would end after the deadline."
                : "None of its dates lies wholly between now and the deadline, after what it needs before.";
    }

    private String needs(int candidate, List<Integer> oneOf) {
        Course course = translation.facts().course(translation.courses().get(candidate));
        return oneOf.isEmpty() && course != null
                ? new MissingNeed(translation.facts(), Set.copyOf(translation.courses())).sentence(course)
                : "It needs %s before it, which does not fit.".formatted(names(oneOf, " or "));
    }

    private String beaten(List<Integer> by) {
        return by.isEmpty()
                ? "Other courses of the plan bring more for the same hours."
                : "%s %s the same for fewer hours or sooner."
                        .formatted(names(by, " and "), by.size() == 1 ? "brings" : "bring");
    }

    private String names(List<Integer> candidates, String join) {
        List<String> names =
                candidates.stream().limit(NAMED).map(translation::title).toList();
        return join.equals(" and ") ? PlanWords.list(names) : String.join(join, names);
    }
}
