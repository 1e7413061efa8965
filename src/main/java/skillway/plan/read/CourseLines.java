package skillway.plan.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.catalogue.CourseKind;
import skillway.plan.PlanFacts;
import skillway.plan.PlannedCourse;
import skillway.plan.read.CourseInPlan.Brings;
import skillway.plan.read.CourseInPlan.State;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillId;

/** The courses of a plan as its reading shows them. */
final class CourseLines {

    private final PlanFacts facts;
    private final Names names;
    private final Ascent ascent;
    private final Map<SkillId, Requirement> asked = new HashMap<>();

    CourseLines(PlanFacts facts, Names names, Ascent ascent) {
        this.facts = facts;
        this.names = names;
        this.ascent = ascent;
        facts.role().requirements().forEach(requirement -> asked.put(requirement.skillId(), requirement));
    }

    /** By first week; those without weeks last. */
    List<CourseInPlan> all() {
        Links links = new Links(facts);
        WhyHere why = new WhyHere(facts, this::percent);
        return facts.plan().courses().stream()
                .map(planned -> line(planned, facts.course(planned.course()), links))
                .sorted(Comparator.comparing((CourseInPlan line) ->
                                line.firstWeek().map(Object::toString).orElse("~"))
                        .thenComparing(CourseInPlan::title))
                .map(why::told)
                .toList();
    }

    private CourseInPlan line(PlannedCourse planned, @Nullable Course course, Links links) {
        List<Brings> brings = brings(planned.course());
        return new CourseInPlan(
                planned.course(),
                facts.title(planned.course()),
                course == null ? CourseKind.COURSE : course.kind(),
                course == null ? "" : course.provider(),
                area(course, brings),
                state(planned),
                planned.minutes(),
                planned.remaining(),
                course == null ? 0 : course.cost(),
                course != null && !course.sessions().isEmpty(),
                planned.pinnedWeek(),
                planned.byHand(),
                course == null || course.withdrawnAt() != null,
                planned.weeks(),
                brings,
                links.needs(planned.course()),
                links.unlocks(planned.course()),
                List.of());
    }

    private List<Brings> brings(CourseId course) {
        return ascent.gains(course).stream()
                .filter(gain -> asked.containsKey(gain.skill()))
                .map(this::brings)
                .filter(gain -> percent(gain) > 0)
                .sorted(Comparator.comparingDouble(gain -> -percent(gain)))
                .toList();
    }

    private Brings brings(Ascent.Gain gain) {
        boolean essential = requirement(gain.skill()).essential();
        return new Brings(gain.skill(), names.skill(gain.skill()), gain.from(), gain.to(), essential);
    }

    /** What levels add to the coverage of the role, in percentage points. */
    private double percent(Brings gain) {
        Requirement requirement = requirement(gain.skill());
        int required = requirement.required();
        double whole = asked.values().stream().mapToInt(Requirement::weight).sum();
        int counted = Math.max(0, Math.min(gain.to(), required) - Math.min(gain.from(), required));
        return 100 * requirement.weight() * counted / (required * whole);
    }

    private Requirement requirement(SkillId skill) {
        return Objects.requireNonNull(asked.get(skill));
    }

    private String area(@Nullable Course course, List<Brings> brings) {
        Optional<SkillId> most = brings.stream().findFirst().map(Brings::skill);
        List<SkillLevel> outcomes = course == null ? List.of() : course.outcomes();
        return names.area(most.or(() -> outcomes.stream()
                        .map(SkillLevel::skillId)
                        .min(Comparator.comparingInt(skill -> asked.containsKey(skill) ? 0 : 1)))
                .orElse(null));
    }

    private static State state(PlannedCourse course) {
        if (course.finished()) {
            return State.DONE;
        }
        return course.started() ? State.STARTED : State.PLANNED;
    }
}
