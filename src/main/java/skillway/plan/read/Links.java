package skillway.plan.read;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.plan.PlanFacts;
import skillway.plan.PlannedCourse;

/** Which courses of a plan wait for which others: by name, or for a level that another one leads to. */
final class Links {

    private final PlanFacts facts;
    private final Map<CourseId, Set<CourseId>> needs = new HashMap<>();

    Links(PlanFacts facts) {
        this.facts = facts;
        for (PlannedCourse planned : facts.plan().courses()) {
            Course course = facts.course(planned.course());
            needs.put(planned.course(), course == null ? Set.of() : needs(course));
        }
    }

    List<CourseId> needs(CourseId course) {
        return List.copyOf(needs.getOrDefault(course, Set.of()));
    }

    List<CourseId> unlocks(CourseId course) {
        return needs.entrySet().stream()
                .filter(other -> other.getValue().contains(course))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<CourseId> needs(Course course) {
        Set<CourseId> before = new LinkedHashSet<>();
        course.prerequisites().stream()
                .flatMap(need -> need.anyOf().stream())
                .filter(any -> facts.plan().find(any).isPresent())
                .forEach(before::add);
        course.entry().stream()
                .filter(asked -> facts.level(asked.skillId()) < asked.level())
                .forEach(asked -> before.addAll(leadingTo(asked, course.id())));
        return before;
    }

    private List<CourseId> leadingTo(SkillLevel asked, CourseId but) {
        return facts.plan().courses().stream()
                .map(PlannedCourse::course)
                .filter(other -> !other.equals(but) && reaches(other, asked))
                .limit(1)
                .toList();
    }

    private boolean reaches(CourseId other, SkillLevel asked) {
        Course course = facts.course(other);
        return course != null
                && course.outcomes().stream()
                        .anyMatch(outcome ->
                                outcome.skillId().equals(asked.skillId()) && outcome.level() >= asked.level());
    }
}
