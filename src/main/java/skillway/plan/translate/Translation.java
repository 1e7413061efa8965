package skillway.plan.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.plan.LearningPlan;
import skillway.plan.LeftOut;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.plan.PlannedCourse;
import skillway.plan.Proof;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;
import skillway.skills.SkillId;

/**
 * A plan's question in the planner's numbers.
 *
 * @param facts what it was made from
 * @param weeks week 0 is the first that can still be planned
 * @param courses the candidates by their numbers
 * @param skills the targets by their numbers
 * @param unplannable courses that cannot be planned at all, with the reason
 */
public record Translation(
        PlanFacts facts,
        Problem problem,
        PlanWeeks weeks,
        List<CourseId> courses,
        List<SkillId> skills,
        List<LeftOut> unplannable) {

    public Translation {
        courses = List.copyOf(courses);
        skills = List.copyOf(skills);
        unplannable = List.copyOf(unplannable);
    }

    /** The courses of a schedule, those that are finished included. */
    public List<PlannedCourse> back(Schedule schedule) {
        List<PlannedCourse> planned = new ArrayList<>(
                facts.plan().courses().stream().filter(PlannedCourse::finished).toList());
        for (Placement placement : schedule.placements()) {
            planned.add(known(placement).placedIn(weeks(placement)));
        }
        return planned;
    }

    /** The plan as it lies now, from the first week on that can still be planned. */
    public Schedule present() {
        List<Placement> placements = new ArrayList<>();
        for (int candidate = 0; candidate < courses.size(); candidate++) {
            Map<Integer, Integer> open = new TreeMap<>();
            facts.plan().find(courses.get(candidate)).stream()
                    .flatMap(course -> course.weeks().stream())
                    .filter(week -> week.planned() > week.done())
                    .filter(week -> weeks.index(week.monday()) >= 0 && weeks.index(week.monday()) < weeks.count())
                    .forEach(week -> open.put(weeks.index(week.monday()), week.planned() - week.done()));
            if (!open.isEmpty()) {
                placements.add(placement(candidate, new TreeMap<>(open)));
            }
        }
        return Schedule.of(problem, placements);
    }

    private static Placement placement(int candidate, TreeMap<Integer, Integer> minutes) {
        List<Integer> all = IntStream.rangeClosed(minutes.firstKey(), minutes.lastKey())
                .mapToObj(week -> minutes.getOrDefault(week, 0))
                .toList();
        return new Placement(candidate, minutes.firstKey(), all);
    }

    /** The plan with the courses of a schedule, and what is finished; how good it is when that is known. */
    public LearningPlan plan(Schedule schedule, @Nullable Proof proof) {
        LearningPlan before = facts.plan();
        return before.planned(back(schedule), proof, before.leftOut());
    }

    /** The plan with its own courses in the weeks of a schedule. */
    public LearningPlan placed(Schedule schedule) {
        Map<CourseId, Map<LocalDate, Integer>> byCourse = new HashMap<>();
        schedule.placements().forEach(p -> byCourse.put(courses.get(p.candidate()), weeks(p)));
        return facts.plan().placed(byCourse);
    }

    /** The title of a candidate. */
    public String title(int candidate) {
        return facts.title(courses.get(candidate));
    }

    /** The name of a target's skill. */
    public String skill(int target) {
        return facts.name(skills.get(target));
    }

    private PlannedCourse known(Placement placement) {
        CourseId course = courses.get(placement.candidate());
        int minutes = problem.candidates().get(placement.candidate()).minutes();
        return facts.plan()
                .find(course)
                .map(before -> before.estimatedAt(before.minutesDone() + minutes))
                .orElseGet(() -> PlannedCourse.unplaced(course, minutes, false));
    }

    private Map<LocalDate, Integer> weeks(Placement placement) {
        Map<LocalDate, Integer> minutes = new TreeMap<>();
        placement.weeks().forEach(week -> minutes.put(weeks.monday(week), placement.minutesIn(week)));
        return minutes;
    }
}
