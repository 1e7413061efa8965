package skillway.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;

/**
 * A course that a plan holds, with its weeks.
 *
 * @param minutes its whole effort as the plan counts it, 1 or more
 * @param pinnedWeek the Monday of its first week when a person fixed it, or null
 * @param byHand whether a person put it into the plan, not the planner
 * @param doneAt when it was finished, or null
 * @param weeks in order, each with minutes planned or done
 */
public record PlannedCourse(
        CourseId course,
        int minutes,
        @Nullable LocalDate pinnedWeek,
        boolean byHand,
        @Nullable Instant doneAt,
        List<WeekMinutes> weeks) {

    public PlannedCourse {
        if (minutes < 1) {
            throw new IllegalArgumentException("A course in a plan takes 1 minute or more, not %d.".formatted(minutes));
        }
        weeks = weeks.stream()
                .filter(week -> week.planned() + week.done() > 0)
                .sorted(Comparator.comparing(WeekMinutes::monday))
                .toList();
    }

    /** A course that waits for its weeks. */
    public static PlannedCourse unplaced(CourseId course, int minutes, boolean byHand) {
        return new PlannedCourse(course, minutes, null, byHand, null, List.of());
    }

    public int minutesDone() {
        return weeks.stream().mapToInt(WeekMinutes::done).sum();
    }

    /** Minutes still to do; 0 for a finished course, else 1 or more. */
    public int remaining() {
        return finished() ? 0 : Math.max(1, minutes - minutesDone());
    }

    public boolean finished() {
        return doneAt != null;
    }

    /** Whether something of it is done, and not all. */
    public boolean started() {
        return !finished() && minutesDone() > 0;
    }

    /** Whether it has weeks. */
    public boolean placed() {
        return !weeks.isEmpty();
    }

    /** The Monday of its first week, or null while it waits for weeks. */
    public @Nullable LocalDate firstWeek() {
        return weeks.isEmpty() ? null : weeks.getFirst().monday();
    }

    /** The Monday of its last week, at whose end it is finished; null while it waits for weeks. */
    public @Nullable LocalDate lastWeek() {
        return weeks.isEmpty() ? null : weeks.getLast().monday();
    }

    /** The same course in new weeks; what is done stays where it was done. */
    public PlannedCourse placedIn(Map<LocalDate, Integer> planned) {
        Map<LocalDate, WeekMinutes> byWeek = new TreeMap<>();
        planned.forEach((monday, more) -> byWeek.put(monday, new WeekMinutes(monday, more, 0)));
        for (WeekMinutes week : weeks) {
            int kept = planned.getOrDefault(week.monday(), 0) + week.done();
            byWeek.computeIfPresent(week.monday(), (monday, w) -> new WeekMinutes(monday, kept, week.done()));
            if (week.done() > 0) {
                byWeek.putIfAbsent(week.monday(), new WeekMinutes(week.monday(), week.done(), week.done()));
            }
        }
        return with(new ArrayList<>(byWeek.values()));
    }

    /** The same course with another whole effort. */
    public PlannedCourse estimatedAt(int newMinutes) {
        return new PlannedCourse(course, newMinutes, pinnedWeek, byHand, doneAt, weeks);
    }

    PlannedCourse with(List<WeekMinutes> changed) {
        return new PlannedCourse(course, minutes, pinnedWeek, byHand, doneAt, changed);
    }

    PlannedCourse pinnedTo(@Nullable LocalDate week) {
        return new PlannedCourse(course, minutes, week, byHand, doneAt, weeks);
    }

    /** The same course with more minutes done in a week, finished when all are done. */
    PlannedCourse logged(LocalDate monday, int more, Instant now) {
        PlannedCourse after = with(WeekMinutes.logged(weeks, monday, more));
        return after.minutesDone() < minutes ? after : after.finished(now, monday);
    }

    /** Minutes of a week that are planned and not done yet. */
    public int leftIn(LocalDate monday) {
        return weeks.stream()
                .filter(week -> week.monday().equals(monday))
                .mapToInt(week -> Math.max(0, week.planned() - week.done()))
                .sum();
    }

    /** The same course with its part of a week done, in as many minutes as it took: what is left after it stays the same. */
    PlannedCourse partDone(LocalDate monday, int took, Instant now) {
        int whole = Math.max(minutesDone() + took, minutes + took - leftIn(monday));
        PlannedCourse after = estimatedAt(whole).logged(monday, took, now);
        return after.finished() ? after : after.notIn(monday);
    }

    /** The same course without further minutes in a week. */
    PlannedCourse notIn(LocalDate monday) {
        return with(weeks.stream()
                .map(week -> week.monday().equals(monday) ? new WeekMinutes(monday, week.done(), week.done()) : week)
                .toList());
    }

    /** The same course, finished: weeks to come fall away; weeks behind count as they were planned, unless told otherwise. */
    PlannedCourse finished(Instant now, LocalDate thisWeek) {
        boolean told = minutesDone() > 0;
        List<WeekMinutes> used = new ArrayList<>(weeks.stream()
                .filter(week -> week.done() > 0 || (!told && !week.monday().isAfter(thisWeek)))
                .map(week -> week.took(told ? week.done() : week.planned()))
                .toList());
        if (used.isEmpty()) {
            used.add(new WeekMinutes(thisWeek, minutes, minutes));
        }
        return new PlannedCourse(course, minutes, null, byHand, now, used);
    }

    /** This course, unless it has begun. */
    PlannedCourse movable() {
        if (started()) {
            throw new IllegalArgumentException(
                    "This course has begun and stays where it is; what is left of it follows.");
        }
        return unfinished();
    }

    /** This course, unless it is finished. */
    PlannedCourse unfinished() {
        if (finished()) {
            throw new IllegalArgumentException("This course is finished and stays where it was.");
        }
        return this;
    }
}
