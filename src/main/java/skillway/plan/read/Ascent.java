package skillway.plan.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import skillway.catalogue.Course;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlannedCourse;
import skillway.skills.SkillId;

/**
 * How a learner's levels rise: from the start over the finished courses to today, then over the planned ones to the end.
 */
final class Ascent {

    /** Levels at the end of a week. */
    record Stage(LocalDate monday, Map<SkillId, Integer> levels) {}

    /** Levels that a course adds, in the order of the course's outcomes. */
    record Gain(SkillId skill, int from, int to) {}

    private final PlanFacts facts;
    private final Map<SkillId, Integer> start;
    private final List<Stage> stages = new ArrayList<>();
    private final Map<CourseId, List<Gain>> gains = new LinkedHashMap<>();
    private Map<SkillId, Integer> levels;

    Ascent(PlanFacts facts) {
        this.facts = facts;
        start = levelsAtStart();
        levels = new HashMap<>(start);
        LocalDate today = PlanWeeks.mondayOf(facts.today());
        inOrder(true).forEach(course -> climb(course, lastWeek(course)));
        levels = new HashMap<>(facts.levels());
        if (!today.isBefore(facts.plan().wishes().startsOn())) {
            stages.add(new Stage(today.minusWeeks(1), Map.copyOf(levels)));
        }
        inOrder(false).forEach(course -> climb(course, later(lastWeek(course), today)));
    }

    Map<SkillId, Integer> start() {
        return start;
    }

    /** The levels when the plan is done. */
    Map<SkillId, Integer> end() {
        return levels;
    }

    /** The levels after each course, in the order of time. */
    List<Stage> stages() {
        return stages;
    }

    List<Gain> gains(CourseId course) {
        return gains.getOrDefault(course, List.of());
    }

    /** What was known at the start; a skill that was first looked at later counts as it is now, unless a course raised it. */
    private Map<SkillId, Integer> levelsAtStart() {
        Map<SkillId, Integer> all = new HashMap<>(facts.levels());
        inOrder(true).flatMap(course -> outcomes(course).stream()).forEach(outcome -> all.put(outcome.skillId(), 0));
        all.putAll(facts.levelsAtStart());
        return all;
    }

    private void climb(PlannedCourse course, LocalDate monday) {
        List<Gain> added = new ArrayList<>();
        for (SkillLevel outcome : outcomes(course)) {
            int before = levels.getOrDefault(outcome.skillId(), 0);
            if (outcome.level() > before) {
                levels.put(outcome.skillId(), outcome.level());
                added.add(new Gain(outcome.skillId(), before, outcome.level()));
            }
        }
        gains.put(course.course(), added);
        stages.add(new Stage(monday, Map.copyOf(levels)));
    }

    private Stream<PlannedCourse> inOrder(boolean finished) {
        return facts.plan().courses().stream()
                .filter(course -> course.finished() == finished && course.placed())
                .sorted(Comparator.comparing(Ascent::lastWeek));
    }

    private List<SkillLevel> outcomes(PlannedCourse course) {
        Course catalogued = facts.course(course.course());
        return catalogued == null ? List.of() : catalogued.outcomes();
    }

    private static LocalDate lastWeek(PlannedCourse course) {
        return course.weeks().getLast().monday();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
