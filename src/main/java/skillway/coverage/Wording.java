package skillway.coverage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures and their pictures write numbers, times and dates. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);

    private Wording() {}

    /** Whole percent, "66 %". */
    public static String percent(double value) {
        return Math.round(value) + "\u00a0%";
    }

    /** A number with at most one decimal, "2.5", "3". */
    public static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }

    /** Minutes as hours, "4 h 30", "45 min". */
    public static String hours(int minutes) {
        int rest = minutes % 60;
        if (minutes < 60) {
            return minutes + " min";
        }
        return rest == 0 ? minutes / 60 + " h" : "%d h %02d".formatted(minutes / 60, rest);
    }

    /** A day of the plan's year, "18 Jun". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A day of any year, "18 Jun 2027". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }
}
