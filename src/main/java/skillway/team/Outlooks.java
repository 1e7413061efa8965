package skillway.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import skillway.catalogue.Course;
import skillway.catalogue.CourseId;
import skillway.identity.PersonId;
import skillway.plan.LearningPlan;
import skillway.plan.PlanWeeks;
import skillway.plan.PlannedCourse;
import skillway.skills.SkillId;
import skillway.team.Outlook.Gain;

/** Puts levels and plans together: a course that still runs brings its levels on the Friday of its last week. */
record Outlooks(Map<CourseId, Course> courses, LocalDate today) {

    private static final int FRIDAY = 4;

    Map<PersonId, Outlook> of(Map<PersonId, Map<SkillId, Integer>> levels, Collection<LearningPlan> plans) {
        Map<PersonId, List<Gain>> gains = new HashMap<>();
        plans.forEach(plan -> gains.put(
                plan.learner(), plan.courses().stream().flatMap(this::gains).toList()));
        Map<PersonId, Outlook> outlooks = new HashMap<>();
        levels.forEach((person, now) -> outlooks.put(person, new Outlook(now, gains.getOrDefault(person, List.of()))));
        return outlooks;
    }

    private Stream<Gain> gains(PlannedCourse planned) {
        Course course = courses.get(planned.course());
        LocalDate last = planned.lastWeek();
        if (course == null || last == null || planned.finished()) {
            return Stream.empty();
        }
        LocalDate thisWeek = PlanWeeks.mondayOf(today);
        LocalDate ends = (last.isBefore(thisWeek) ? thisWeek : last).plusDays(FRIDAY);
        return course.outcomes().stream().map(outcome -> new Gain(outcome.skillId(), outcome.level(), ends));
    }
}
