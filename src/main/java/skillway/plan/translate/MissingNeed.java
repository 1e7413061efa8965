package skillway.plan.translate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Prerequisite;
import skillway.catalogue.CourseId;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWords;

/** Says which course before it keeps a course out, when none that would do can be planned. */
record MissingNeed(PlanFacts facts, Set<CourseId> plannable) {

    private static final String UNKNOWN =
            "It needs a course before it that the catalogue does not offer, or does not say how long it takes.";

    /** Such as "It needs “High School Math” before it, and the catalogue does not say how long that takes." */
    String sentence(Course course) {
        return course.prerequisites().stream()
                .filter(need -> need.anyOf().stream().noneMatch(this::meets))
                .findFirst()
                .flatMap(this::sentence)
                .orElse(UNKNOWN);
    }

    private boolean meets(CourseId course) {
        return plannable.contains(course) || facts.finished().contains(course);
    }

    private Optional<String> sentence(Prerequisite need) {
        List<Course> known = need.anyOf().stream()
                .filter(facts.courses()::containsKey)
                .map(facts.courses()::get)
                .sorted(Comparator.comparing(Course::title))
                .toList();
        return known.stream().findFirst().map(first -> sentence(first, known.size() - 1));
    }

    private static String sentence(Course first, int others) {
        String why = first.withdrawnAt() != null
                ? "which is not offered any more"
                : first.sessions().isEmpty()
                        ? "and the catalogue does not say how long that takes"
                        : "and none of its dates lies wholly between now and the deadline";
        return others == 0
                ? "It needs “%s” before it, %s.".formatted(first.title(), why)
                : "It needs “%s” or %s before it; none of them can be planned."
                        .formatted(first.title(), PlanWords.count(others, "other course"));
    }
}
