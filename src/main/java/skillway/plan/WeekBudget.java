package skillway.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The minutes that a learner gives: a default per weekday, and weeks that differ.
 *
 * @param perDay seven numbers from Monday to Sunday, each 0 to 1440
 * @param exceptions minutes of a whole week by its Monday; 0 is a week off
 */
public record WeekBudget(List<Integer> perDay, Map<LocalDate, Integer> exceptions) {

    private static final int DAY = 24 * 60;

    public WeekBudget {
        perDay = List.copyOf(perDay);
        exceptions = Map.copyOf(new TreeMap<>(exceptions));
        if (perDay.size() != 7) {
            throw new IllegalArgumentException("A week has 7 days, not %d.".formatted(perDay.size()));
        }
        for (int day = 0; day < 7; day++) {
            int minutes = perDay.get(day);
            if (minutes < 0 || minutes > DAY) {
                throw new IllegalArgumentException(
                        "%s has %d minutes. Give 0 to 24 hours.".formatted(DayOfWeek.of(day + 1), minutes));
            }
        }
    }

    /** The minutes of an ordinary week. */
    public int ordinaryWeek() {
        return perDay.stream().mapToInt(Integer::intValue).sum();
    }

    /** The minutes of the week that begins on this Monday. */
    public int minutesOf(LocalDate monday) {
        return exceptions.getOrDefault(monday, ordinaryWeek());
    }
}
