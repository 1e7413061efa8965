package skillway.scheduling;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One course's stretch in the schedule.
 *
 * @param candidate index of the course
 * @param firstWeek the first week with minutes
 * @param minutes minutes of each week from the first to the last one; 0 in weeks it rests while open
 */
public record Placement(int candidate, int firstWeek, List<Integer> minutes) {

    public Placement {
        minutes = List.copyOf(minutes);
        Refusal.unless(!minutes.isEmpty(), "Course %d is placed without minutes.", candidate);
        Refusal.unless(
                minutes.getFirst() > 0 && minutes.getLast() > 0,
                "Course %d is placed with an empty first or last week.",
                candidate);
    }

    /** The last week with minutes: the course is finished at its end. */
    public int lastWeek() {
        return firstWeek + minutes.size() - 1;
    }

    /** Minutes of a week; 0 outside the stretch. */
    public int minutesIn(int week) {
        return openIn(week) ? minutes.get(week - firstWeek) : 0;
    }

    /** Whether the course is under way in this week, with or without minutes. */
    public boolean openIn(int week) {
        return week >= firstWeek && week <= lastWeek();
    }

    /** The weeks with minutes, in order. */
    public List<Integer> weeks() {
        return IntStream.rangeClosed(firstWeek, lastWeek())
                .filter(week -> minutesIn(week) > 0)
                .boxed()
                .toList();
    }

    /** All its minutes. */
    public long totalMinutes() {
        return minutes.stream().mapToLong(Integer::longValue).sum();
    }
}
