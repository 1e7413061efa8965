package skillway.plan.follow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlannedCourse;

/** The unfinished courses of a plan, and what they need of each other. */
final class Items {

    private final PlanFacts facts;
    private final PlanWeeks weeks;
    private final Set<CourseId> finished;

    Items(PlanFacts facts, PlanWeeks weeks) {
        this.facts = facts;
        this.weeks = weeks;
        finished = facts.finished();
    }

    /** By the first week they have now; those without weeks come last. */
    List<Item> inOrder() {
        return facts.plan().courses().stream()
                .filter(planned -> !planned.finished() && facts.course(planned.course()) != null)
                .map(this::item)
                .sorted(Comparator.comparingInt(Item::firstWeek))
                .toList();
    }

    /** Whether a course leads to a level. */
    boolean reaches(CourseId course, SkillLevel asked) {
        Course catalogued = facts.course(course);
        return catalogued != null
                && catalogued.outcomes().stream()
                        .anyMatch(outcome ->
                                outcome.skillId().equals(asked.skillId()) && outcome.level() >= asked.level());
    }

    private Item item(PlannedCourse planned) {
        Course catalogued = java.util.Objects.requireNonNull(facts.course(planned.course()));
        LocalDate pinned = planned.pinnedWeek();
        return new Item(
                planned,
                catalogued,
                needs(catalogued),
                asks(catalogued),
                open(planned),
                pinned == null ? Item.ANYWHERE : weeks.index(pinned));
    }

    /** What it needs of the courses of this plan; a need that no course of it can meet cannot hold it back. */
    private List<Set<CourseId>> needs(Course course) {
        return course.prerequisites().stream()
                .filter(need -> need.anyOf().stream().noneMatch(finished::contains))
                .map(need -> need.anyOf().stream()
                        .filter(any -> facts.plan().find(any).isPresent())
                        .collect(Collectors.toSet()))
                .filter(inPlan -> !inPlan.isEmpty())
                .toList();
    }

    private List<SkillLevel> asks(Course course) {
        return course.entry().stream()
                .filter(asked -> facts.level(asked.skillId()) < asked.level())
                .filter(asked -> facts.plan().courses().stream()
                        .map(PlannedCourse::course)
                        .anyMatch(other -> !other.equals(course.id()) && reaches(other, asked)))
                .toList();
    }

    private SortedMap<Integer, Integer> open(PlannedCourse planned) {
        SortedMap<Integer, Integer> minutes = new TreeMap<>();
        planned.weeks().stream()
                .filter(week -> week.planned() > week.done() && weeks.index(week.monday()) >= 0)
                .forEach(week -> minutes.put(weeks.index(week.monday()), week.planned() - week.done()));
        return minutes;
    }
}
