package skillway.plan.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import skillway.plan.PlanFacts;
import skillway.plan.PlannedCourse;
import skillway.plan.WeekMinutes;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;

/**
 * A plan as it stands today, in the planner's weeks.
 *
 * @param problem the question from today on; this week has at least the minutes that are still planned in it
 * @param placements what is still to do, by course; one whose weeks have all gone by lies in week 0 with a minute
 * @param started numbers of the courses that are under way
 */
public record Present(Translation translation, Problem problem, List<Placement> placements, Set<Integer> started) {

    /**
     * Looks at a plan.
     *
     * @throws IllegalArgumentException with a sentence when the deadline has passed
     */
    public static Present of(PlanFacts facts) {
        Translation translation = ProblemOf.of(facts);
        List<Placement> placements = new ArrayList<>();
        Set<Integer> started = new HashSet<>();
        for (PlannedCourse course : facts.plan().courses()) {
            int number = translation.courses().indexOf(course.course());
            if (number >= 0 && !course.finished()) {
                placements.add(placement(translation, number, course));
                if (course.started()) {
                    started.add(number);
                }
            }
        }
        return new Present(translation, withThisWeek(translation.problem(), placements), placements, started);
    }

    /** The same, with no more in this week than is planned in it now: it has begun, and what was put off is not put back. */
    public Present leavingThisWeek() {
        List<Integer> minutes = new ArrayList<>(problem.weeklyMinutes());
        minutes.set(0, plannedNow(placements));
        return new Present(translation, problem.withWeeklyMinutes(minutes), placements, started);
    }

    private static Placement placement(Translation translation, int number, PlannedCourse course) {
        SortedMap<Integer, Integer> open = new TreeMap<>();
        for (WeekMinutes week : course.weeks()) {
            int at = translation.weeks().index(week.monday());
            if (at >= 0 && week.planned() > week.done()) {
                open.put(at, week.planned() - week.done());
            }
        }
        if (open.isEmpty()) {
            return new Placement(number, 0, List.of(1));
        }
        List<Integer> minutes = IntStream.rangeClosed(open.firstKey(), open.lastKey())
                .mapToObj(week -> open.getOrDefault(week, 0))
                .toList();
        return new Placement(number, open.firstKey(), minutes);
    }

    /** What is planned for this week may still be done in it, though some of its days are over. */
    private static Problem withThisWeek(Problem problem, List<Placement> placements) {
        List<Integer> minutes = new ArrayList<>(problem.weeklyMinutes());
        minutes.set(0, Math.max(minutes.getFirst(), plannedNow(placements)));
        return problem.withWeeklyMinutes(minutes);
    }

    private static int plannedNow(List<Placement> placements) {
        return placements.stream()
                .filter(placement -> placement.totalMinutes() > 1)
                .mapToInt(placement -> placement.minutesIn(0))
                .sum();
    }
}
