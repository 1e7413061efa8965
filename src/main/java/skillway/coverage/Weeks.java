package skillway.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The week columns that a figure shares with the timeline. A point in time is a week index: 0 is the first Monday, a
 * day is a seventh (1.5 is Thursday noon of the second week).
 *
 * @param monday the first day of the first week
 * @param count how many weeks are shown, 1 to 520
 * @param today may lie before or after the weeks shown
 * @param deadline the day by which the plan ends
 * @param off the weeks, from 0, that have no time at all
 */
public record Weeks(LocalDate monday, int count, LocalDate today, LocalDate deadline, Set<Integer> off) {

    /** @throws IllegalArgumentException if there are no weeks or too many */
    public Weeks {
        if (count < 1 || count > 520) {
            throw new IllegalArgumentException(count + " weeks can't be drawn, 1 to 520 can.");
        }
        off = Collections.unmodifiableSet(new TreeSet<>(off));
    }

    /** The week index at which a day begins. */
    public double index(LocalDate day) {
        return ChronoUnit.DAYS.between(monday, day) / 7.0;
    }

    /** The day at a week index. */
    public LocalDate day(double index) {
        return monday.plusDays((long) Math.floor(index * 7 + 1e-6));
    }

    /** Today as a week index. */
    public double now() {
        return index(today);
    }

    /** The deadline as a week index. */
    public double end() {
        return index(deadline);
    }

    /** The deadline, or the edge of the weeks shown if it lies beyond. */
    public double shownEnd() {
        return Math.clamp(end(), 0, count);
    }

    /** Whether today lies after the first day and before the deadline. */
    public boolean underWay() {
        return now() > 0 && now() < end();
    }
}
