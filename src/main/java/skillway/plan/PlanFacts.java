package skillway.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.plan.pace.OwnPace;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillId;

/**
 * All that has to be known to plan, to check or to read a plan at one moment.
 *
 * @param levels the learner's levels now, 0 to 5; a skill that is absent counts as 0
 * @param levelsAtStart the levels that were known when the plan began; none for a plan that has still to begin
 * @param courses the courses of the plan, and when planning those to choose from, by id
 * @param skills when planning the names of the skills of the role and of those that courses ask for; else none
 * @param pace how long the learner takes against what the catalogue says
 */
public record PlanFacts(
        LearningPlan plan,
        RoleProfile role,
        Map<SkillId, Integer> levels,
        Map<SkillId, Integer> levelsAtStart,
        Map<CourseId, Course> courses,
        Map<SkillId, String> skills,
        LocalDate today,
        OwnPace pace) {

    /** The level of a skill now. */
    public int level(SkillId skill) {
        return levels.getOrDefault(skill, 0);
    }

    /** The course, or null when the catalogue has lost it. */
    public @Nullable Course course(CourseId id) {
        return courses.get(id);
    }

    /** The title of a course; something to show when the catalogue has lost it. */
    public String title(CourseId id) {
        Course course = courses.get(id);
        return course == null ? "A course that is gone" : course.title();
    }

    /** The name of a skill. */
    public String name(SkillId id) {
        return skills.getOrDefault(id, "A skill that is gone");
    }

    /** The Monday of the first week that can still be planned: this week's, or the plan's first. */
    public LocalDate firstOpenWeek() {
        LocalDate monday = PlanWeeks.mondayOf(today);
        LocalDate start = plan.wishes().startsOn();
        return monday.isAfter(start) ? monday : start;
    }

    /** The courses that the learner has finished. */
    public Set<CourseId> finished() {
        return plan.courses().stream()
                .filter(PlannedCourse::finished)
                .map(PlannedCourse::course)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The same facts about a changed plan. */
    public PlanFacts with(LearningPlan changed) {
        return new PlanFacts(changed, role, levels, levelsAtStart, courses, skills, today, pace);
    }

    /** The same facts with more courses to know about, and the names of skills. */
    public PlanFacts knowing(Map<CourseId, Course> more, Map<SkillId, String> names) {
        return new PlanFacts(plan, role, levels, levelsAtStart, more, names, today, pace);
    }

    /** The same facts after the learner has reached these levels. */
    public PlanFacts reaching(Map<SkillId, Integer> reached) {
        Map<SkillId, Integer> now = new HashMap<>(levels);
        now.putAll(reached);
        return new PlanFacts(plan, role, now, levelsAtStart, courses, skills, today, pace);
    }

    /** A number that changes when anything changes that the best possible plan depends on, but the catalogue. */
    public int basis() {
        PlanWishes wishes = plan.wishes();
        Map<SkillId, Integer> asked =
                role.requirements().stream().collect(Collectors.toMap(Requirement::skillId, r -> level(r.skillId())));
        return Objects.hash(
                firstOpenWeek(),
                wishes.deadline(),
                wishes.budget(),
                wishes.moneyCap(),
                wishes.maxParallel(),
                wishes.more(),
                role.requirements(),
                asked);
    }
}
