package skillway.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.identity.PersonId;

/**
 * One learner's courses toward a role, with their weeks. Each change gives a new plan; it never makes weeks itself.
 *
 * @param version counts what was kept; 0 before the first time
 * @param courses each once
 * @param proof how good the plan is, or null when that is not known
 * @param leftOut courses that the planner left out, the most useful first
 */
public record LearningPlan(
        PlanId id,
        int version,
        PersonId learner,
        PlanWishes wishes,
        List<PlannedCourse> courses,
        @Nullable Proof proof,
        List<LeftOut> leftOut,
        Instant changedAt) {

    public LearningPlan {
        courses = courses.stream()
                .sorted(Comparator.comparingLong(course -> course.course().value()))
                .toList();
        leftOut = List.copyOf(leftOut);
        if (courses.stream().map(PlannedCourse::course).distinct().count() < courses.size()) {
            throw new IllegalArgumentException("A course stands twice in the plan.");
        }
    }

    /** A plan without courses, to be kept for the first time. */
    public static LearningPlan begin(PlanId id, PersonId learner, PlanWishes wishes, Instant now) {
        return new LearningPlan(id, 0, learner, wishes, List.of(), null, List.of(), now);
    }

    /** Whether there is anything to show: at least one course. */
    public boolean made() {
        return !courses.isEmpty();
    }

    public Optional<PlannedCourse> find(CourseId course) {
        return courses.stream()
                .filter(planned -> planned.course().equals(course))
                .findFirst();
    }

    /** The Monday of the last week in which something is planned or done; empty without courses. */
    public Optional<LocalDate> lastWeek() {
        return courses.stream()
                .flatMap(course -> course.weeks().stream())
                .map(WeekMinutes::monday)
                .max(LocalDate::compareTo);
    }

    public LearningPlan with(PlanWishes changed) {
        return new LearningPlan(id, version, learner, changed, courses, null, leftOut, changedAt);
    }

    /** The course in another week, and fixed there. */
    public LearningPlan move(CourseId course, LocalDate week) {
        LocalDate monday = PlanWeeks.mondayOf(week);
        if (monday.isBefore(wishes.startsOn())) {
            throw new IllegalArgumentException("The plan begins in %s: no course can move before it."
                    .formatted(PlanWords.week(wishes.startsOn())));
        }
        return change(course, moved -> moved.movable().pinnedTo(monday)).with((Proof) null);
    }

    /** The course stays in its week, whatever else moves. */
    public LearningPlan pin(CourseId course) {
        return change(course, pinned -> pinned.movable().pinnedTo(pinned.firstWeek()));
    }

    /** The course may move again. */
    public LearningPlan unpin(CourseId course) {
        return change(course, pinned -> pinned.pinnedTo(null)).with((Proof) null);
    }

    /** The plan without the course; the planner will not choose it again. */
    public LearningPlan leaveOut(CourseId course) {
        PlannedCourse gone = planned(course);
        if (gone.finished()) {
            throw new IllegalArgumentException("This course is finished and stays in the plan.");
        }
        List<PlannedCourse> rest = courses.stream().filter(c -> !c.equals(gone)).toList();
        return with(rest, wishes.leavingOut(course)).with((Proof) null);
    }

    /**
     * The plan with one course more, which waits for its weeks.
     *
     * @param minutes its effort, 1 or more
     */
    public LearningPlan include(CourseId course, int minutes) {
        if (find(course).isPresent()) {
            throw new IllegalArgumentException("This course is in the plan already.");
        }
        List<PlannedCourse> more = new ArrayList<>(courses);
        more.add(PlannedCourse.unplaced(course, minutes, true));
        return with(more, wishes.taking(course)).with((Proof) null);
    }

    /** The plan with more minutes done, 1 or more. */
    public LearningPlan logMinutes(CourseId course, LocalDate week, int minutes, Instant now) {
        return change(course, c -> c.unfinished().logged(PlanWeeks.mondayOf(week), minutes, now));
    }

    /** The plan after a check-in. */
    public LearningPlan checkIn(PlanEdit.CheckIn said, Instant now) {
        return change(said.course(), c -> said.on(c.unfinished(), now));
    }

    /** The plan with the course finished. */
    public LearningPlan complete(CourseId course, LocalDate week, Instant now) {
        return change(course, c -> c.unfinished().finished(now, PlanWeeks.mondayOf(week)));
    }

    /** The plan with its courses in these weeks. */
    public LearningPlan placed(Map<CourseId, Map<LocalDate, Integer>> weeks) {
        List<PlannedCourse> placed = courses.stream()
                .map(c -> c.finished() ? c : c.placedIn(weeks.getOrDefault(c.course(), Map.of())))
                .toList();
        return with(placed, wishes);
    }

    public LearningPlan with(@Nullable Proof newProof) {
        return new LearningPlan(id, version, learner, wishes, courses, newProof, leftOut, changedAt);
    }

    /** What the planner chose: its courses, the proof and what it left out. */
    public LearningPlan planned(List<PlannedCourse> chosen, @Nullable Proof newProof, List<LeftOut> others) {
        return new LearningPlan(id, version, learner, wishes, chosen, newProof, others, changedAt);
    }

    /** The plan as it is kept. */
    public LearningPlan kept(int newVersion, Instant now) {
        return new LearningPlan(id, newVersion, learner, wishes, courses, proof, leftOut, now);
    }

    private LearningPlan with(List<PlannedCourse> changed, PlanWishes changedWishes) {
        return new LearningPlan(id, version, learner, changedWishes, changed, proof, leftOut, changedAt);
    }

    private LearningPlan change(CourseId course, UnaryOperator<PlannedCourse> how) {
        PlannedCourse before = planned(course);
        return with(
                courses.stream().map(c -> c.equals(before) ? how.apply(c) : c).toList(), wishes);
    }

    private PlannedCourse planned(CourseId course) {
        return find(course).orElseThrow(() -> new IllegalArgumentException("This course is not in the plan any more."));
    }
}
