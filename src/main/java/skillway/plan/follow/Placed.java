package skillway.plan.follow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlannedCourse;

/** The courses that have weeks already, and from when on others may begin because of them. */
final class Placed {

    private final PlanFacts facts;
    private final Items items;
    private final Map<CourseId, SortedMap<Integer, Integer>> minutes = new LinkedHashMap<>();

    Placed(PlanFacts facts, Items items) {
        this.facts = facts;
        this.items = items;
    }

    void put(Item item, SortedMap<Integer, Integer> weeks) {
        minutes.put(item.course(), weeks);
    }

    /** The minutes of each course by the Mondays of its weeks. */
    Map<CourseId, Map<LocalDate, Integer>> dated(PlanWeeks weeks) {
        Map<CourseId, Map<LocalDate, Integer>> dated = new HashMap<>();
        minutes.forEach((course, byWeek) -> {
            Map<LocalDate, Integer> byDate = new TreeMap<>();
            byWeek.forEach((week, taken) -> byDate.put(weeks.monday(week), taken));
            dated.put(course, byDate);
        });
        return dated;
    }

    /** The first week in which all that the course needs is there; empty while a course of the plan is to come that it needs. */
    Optional<Integer> readyFrom(Item item) {
        int from = 0;
        for (var anyOf : item.needs()) {
            int met = anyOf.stream().mapToInt(this::endOf).min().orElse(0);
            from = Math.max(from, met);
        }
        for (SkillLevel asked : item.asks()) {
            from = Math.max(from, reached(asked));
        }
        return from == Integer.MAX_VALUE ? Optional.empty() : Optional.of(from);
    }

    private int reached(SkillLevel asked) {
        return facts.plan().courses().stream()
                .filter(course -> items.reaches(course.course(), asked))
                .mapToInt(this::endOf)
                .min()
                .orElse(0);
    }

    private int endOf(PlannedCourse course) {
        return course.finished() ? 0 : endOf(course.course());
    }

    private int endOf(CourseId course) {
        SortedMap<Integer, Integer> weeks = minutes.get(course);
        if (weeks == null) {
            return Integer.MAX_VALUE;
        }
        return weeks.isEmpty() ? 0 : weeks.lastKey();
    }
}
