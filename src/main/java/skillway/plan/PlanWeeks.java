package skillway.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Weeks in a row, counted from 0; each begins on a Monday.
 *
 * @param first the Monday of week 0
 * @param count how many, 1 to {@link #MOST}
 */
public record PlanWeeks(LocalDate first, int count) {

    /** Ten years: nobody plans further. */
    public static final int MOST = 520;

    public PlanWeeks {
        if (first.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("%s is not a Monday.".formatted(PlanWords.date(first)));
        }
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("%d weeks are not 1 to %d.".formatted(count, MOST));
        }
    }

    /** The weeks from the one that holds a day to the one that holds a later day. */
    public static PlanWeeks between(LocalDate from, LocalDate to) {
        LocalDate monday = mondayOf(from);
        return new PlanWeeks(monday, (int) ChronoUnit.WEEKS.between(monday, mondayOf(to)) + 1);
    }

    /** The Monday of the week that holds this day. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Monday of a week, which may lie outside. */
    public LocalDate monday(int index) {
        return first.plusWeeks(index);
    }

    /** The index of the week that holds a day: below 0 before the first, {@link #count()} or more after the last. */
    public int index(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(first, mondayOf(day));
    }

    /** Where a day lies on the axis of weeks; Thursday noon of week 1 is 1.5. */
    public double position(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) / 7.0;
    }

    /** The name of the month that begins in this week, with the year for the first week and for January; else empty. */
    public String month(int index) {
        LocalDate monday = monday(index);
        LocalDate day = index == 0 ? monday : monday.plusDays(6);
        boolean begins = index == 0 || day.getDayOfMonth() <= 7;
        if (!begins) {
            return "";
        }
        String name = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
        return index == 0 || day.getMonthValue() == 1 ? name + " " + day.getYear() : name;
    }

    /** The Mondays, in order. */
    public List<LocalDate> mondays() {
        return IntStream.range(0, count).mapToObj(this::monday).toList();
    }
}
