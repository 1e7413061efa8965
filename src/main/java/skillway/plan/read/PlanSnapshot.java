package skillway.plan.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import skillway.catalogue.CourseId;
import skillway.identity.PersonId;
import skillway.plan.PlanId;
import skillway.plan.PlanProblem;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWishes;

/**
 * A plan as it reads at one moment, with all names and figures: what a page shows, what a mentor gets handed in. It can
 * be kept as JSON and read back, and does not change when the catalogue or the levels do.
 *
 * @param version the version of the plan it shows: edits name it
 * @param wishes what the learner asked for, with start, deadline, hours, money
 * @param today the day it was read
 * @param weeks from the first week of the plan to the deadline, or to the last planned week if that is later
 * @param areas the skill areas of the role and of the courses, in their fixed order
 * @param courses by first week
 * @param skills what the role asks for, by area, then by weight
 * @param curve the coverage at the start (week -1) and at the end of each week in which it rises
 * @param money of all courses, in whole currency units
 * @param proof such as "Within 0.4 % of the best possible plan"; empty while nothing is known
 */
public record PlanSnapshot(
        PlanId plan,
        int version,
        PersonId learner,
        String learnerName,
        String roleName,
        PlanWishes wishes,
        LocalDate today,
        Instant changedAt,
        List<Week> weeks,
        List<Area> areas,
        List<CourseInPlan> courses,
        List<SkillInPlan> skills,
        List<Step> curve,
        List<Left> leftOut,
        List<PlanProblem> problems,
        int money,
        String proof,
        boolean proven) {

    /**
     * One week.
     *
     * @param number in its year, 1 to 53
     * @param month where it begins, such as "Feb" or "Jan 2027", else empty
     * @param budget minutes there are; 0 is a week off or behind the deadline
     * @param planned minutes of all courses, those done included
     * @param done minutes done
     */
    public record Week(LocalDate monday, int number, String month, int budget, int planned, int done) {}

    /**
     * An area of skills.
     *
     * @param colour 1 to 8
     */
    public record Area(String name, int colour) {}

    /**
     * Coverage of the role at the end of a week.
     *
     * @param week index into the weeks; -1 is the start
     * @param percent of the role, 0 to 100
     * @param byArea percentage points of each area, in the order of {@link PlanSnapshot#areas}; they add up to the percent
     */
    public record Step(int week, double percent, List<Double> byArea) {
        public Step {
            byArea = List.copyOf(byArea);
        }
    }

    /** A course that is not in the plan, and why. */
    public record Left(CourseId course, String title, String why) {}

    public PlanSnapshot {
        weeks = List.copyOf(weeks);
        areas = List.copyOf(areas);
        courses = List.copyOf(courses);
        skills = List.copyOf(skills);
        curve = List.copyOf(curve);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /** Coverage of the role in percent when the plan began. */
    public double percentAtStart() {
        return curve.getFirst().percent();
    }

    /** Coverage in percent today. */
    public double percentToday() {
        PlanWeeks all = new PlanWeeks(weeks.getFirst().monday(), weeks.size());
        return percentIn(all.index(today) - 1);
    }

    /** Coverage in percent when the plan is done. */
    public double percentAtEnd() {
        return curve.getLast().percent();
    }

    /** Coverage in percent at the end of a week, by its index; the start's for weeks before the first. */
    public double percentIn(int week) {
        return curve.stream()
                .filter(step -> step.week() <= Math.max(-1, week))
                .reduce((earlier, later) -> later)
                .orElse(curve.getFirst())
                .percent();
    }

    /** The Monday of the last planned week; empty without courses. */
    public Optional<LocalDate> lastWeek() {
        return courses.stream().flatMap(course -> course.lastWeek().stream()).max(Comparator.naturalOrder());
    }

    public Optional<CourseInPlan> course(CourseId id) {
        return courses.stream().filter(course -> course.course().equals(id)).findFirst();
    }
}
