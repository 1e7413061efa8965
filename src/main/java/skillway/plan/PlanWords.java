package skillway.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/** How plans write days, weeks and lists. */
public final class PlanWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private PlanWords() {}

    /** Such as "18 Jun 2027". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Such as "18 Jun". */
    public static String shortDate(LocalDate date) {
        return SHORT.format(date);
    }

    /** Such as "Monday". */
    public static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** The number of a week in its year, 1 to 53 (ISO 8601). */
    public static int number(LocalDate monday) {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Such as "week 17". */
    public static String week(LocalDate monday) {
        return "week " + number(monday);
    }

    /** Such as "week 17" or "weeks 15 to 20". */
    public static String weeks(LocalDate first, LocalDate last) {
        return first.equals(last) ? week(first) : "weeks %d to %d".formatted(number(first), number(last));
    }

    /** Such as "A, B and C". */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Such as "1 course" or "3 courses". */
    public static String count(long number, String one) {
        return number == 1 ? "1 " + one : "%d %ss".formatted(number, one);
    }

    /** The same words with a capital in front. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
