package skillway.scheduling;

import java.util.List;

/**
 * One dated run of a cohort course.
 *
 * @param startWeek the week of the first entry; below 0 or behind the last week, the run cannot be joined
 * @param minutes minutes of each week from the start on; 0 where the cohort pauses
 */
public record Run(int startWeek, List<Integer> minutes) {

    public Run {
        minutes = List.copyOf(minutes);
        Refusal.unless(
                minutes.stream().allMatch(m -> m >= 0),
                "The run from week %d has a week of negative minutes.",
                startWeek);
    }

    /** Minutes of the whole run. */
    public long totalMinutes() {
        return minutes.stream().mapToLong(Integer::longValue).sum();
    }
}
