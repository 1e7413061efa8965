package skillway.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The minutes that a learner gives: a default per weekday, and weeks that differ.
 *
 * @param perDay seven numbers from Monday to Sunday, each 0 to 1440
 * @param exceptions minutes of a whole week by its Monday, 0 to 10080; 0 is a week off
 */
public record WeekBudget(List<Integer> perDay, Map<LocalDate, Integer> exceptions) {

    private static final int DAY = 24 * 60;

    public WeekBudget {
        perDay = List.copyOf(perDay);
        exceptions = Collections.unmodifiableMap(new TreeMap<>(exceptions));
        if (perDay.size() != 7) {
            throw new IllegalArgumentException("A week has 7 days, not %d.".formatted(perDay.size()));
        }
        for (int day = 0; day < 7; day++) {
            refuseOutside(PlanWords.day(DayOfWeek.of(day + 1)), perDay.get(day), DAY);
        }
        exceptions.forEach((monday, minutes) -> refuseOutside("The week of " + monday, minutes, 7 * DAY));
    }

    /** An hour a day from Monday to Thursday, no week off: what most people begin with. */
    public static WeekBudget usual() {
        return new WeekBudget(List.of(60, 60, 60, 60, 0, 0, 0), Map.of());
    }

    /** The minutes of an ordinary week. */
    public int ordinaryWeek() {
        return perDay.stream().mapToInt(Integer::intValue).sum();
    }

    /** The minutes of the week that begins on this Monday. */
    public int minutesOf(LocalDate monday) {
        return exceptions.getOrDefault(monday, ordinaryWeek());
    }

    /** The minutes of that week which lie between two days, both counted. */
    public int minutesOf(LocalDate monday, LocalDate from, LocalDate to) {
        int minutes = 0;
        for (int day = 0; day < 7; day++) {
            LocalDate date = monday.plusDays(day);
            minutes += date.isBefore(from) || date.isAfter(to) ? 0 : perDay.get(day);
        }
        Integer exception = exceptions.get(monday);
        boolean whole = !from.isAfter(monday) && !to.isBefore(monday.plusDays(6));
        if (exception == null) {
            return minutes;
        }
        return whole ? exception : Math.min(minutes, exception);
    }

    /** The minutes of all these weeks which lie between two days, both counted. */
    public int minutesOf(PlanWeeks weeks, LocalDate from, LocalDate to) {
        return weeks.mondays().stream()
                .mapToInt(monday -> minutesOf(monday, from, to))
                .sum();
    }

    /** The same budget with another default for one day. */
    public WeekBudget with(DayOfWeek day, int minutes) {
        List<Integer> changed = new ArrayList<>(perDay);
        changed.set(day.getValue() - 1, minutes);
        return new WeekBudget(changed, exceptions);
    }

    /** The weeks off, in order. */
    public Set<LocalDate> weeksOff() {
        return exceptions.keySet().stream()
                .filter(monday -> minutesOf(monday) == 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same budget with exactly these weeks off; weeks that differ otherwise stay. */
    public WeekBudget withWeeksOff(Iterable<LocalDate> mondays) {
        Map<LocalDate, Integer> changed = new TreeMap<>(exceptions);
        changed.values().removeIf(minutes -> minutes == 0);
        mondays.forEach(monday -> changed.put(PlanWeeks.mondayOf(monday), 0));
        return new WeekBudget(perDay, changed);
    }

    /** The same budget with one week that differs. */
    public WeekBudget with(LocalDate monday, int minutes) {
        Map<LocalDate, Integer> changed = new TreeMap<>(exceptions);
        changed.put(monday, minutes);
        return new WeekBudget(perDay, changed);
    }

    /** The same budget with so many minutes more in a week, on the days that have some already, up to a day's end. */
    public WeekBudget withMore(int minutes) {
        List<Integer> changed = new ArrayList<>(perDay);
        int left = minutes;
        for (int day = 0; day < 7 && left > 0; day++) {
            boolean used = perDay.get(day) > 0 || ordinaryWeek() == 0;
            int more = used ? Math.min(left, DAY - perDay.get(day)) : 0;
            changed.set(day, perDay.get(day) + more);
            left -= more;
        }
        return new WeekBudget(changed, exceptions);
    }

    /** The same budget with so many minutes in an ordinary week, shared out as they are now; Monday to Thursday when there are none. */
    public WeekBudget ofWeek(int minutes) {
        List<Integer> shares = ordinaryWeek() == 0 ? usual().perDay : perDay;
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> changed = shares.stream()
                .map(share -> (int) Math.min(DAY, (long) share * minutes / all))
                .toList();
        WeekBudget scaled = new WeekBudget(changed, exceptions);
        return scaled.withMore(minutes - scaled.ordinaryWeek());
    }

    private static void refuseOutside(String when, int minutes, int most) {
        if (minutes < 0 || minutes > most) {
            throw new IllegalArgumentException(
                    "%s has %d minutes. Give 0 to %d hours.".formatted(when, minutes, most / 60));
        }
    }
}
