package skillway.catalogue.imports.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import skillway.catalogue.Effort;

/** Turns hours of a file into minutes of a course. */
public final class Hours {

    private static final BigDecimal MOST = BigDecimal.valueOf(Effort.MOST / 60);
    private static final BigDecimal A_WEEK = BigDecimal.valueOf(7 * 24);

    private Hours() {}

    /**
     * Reads a cell such as "12" or "8-14".
     *
     * @throws IllegalArgumentException with a sentence when it is no number of hours
     */
    public static Effort effort(String cell) {
        return effort(NumberRange.of(cell).orElseThrow(() -> noHours(cell)));
    }

    /**
     * Reads the shortest and the longest from two cells.
     *
     * @throws IllegalArgumentException with a sentence when one is no number of hours, or they are swapped
     */
    public static Effort effort(String shortest, String longest) {
        return effort(new NumberRange(number(shortest), number(longest)));
    }

    /**
     * Reads the most hours in a week, as minutes.
     *
     * @throws IllegalArgumentException with a sentence when it is no such number
     */
    public static int minutesPerWeek(String cell) {
        return perWeek(NumberRange.of(cell).orElseThrow(() -> noHours(cell)).max());
    }

    static Effort effort(NumberRange hours) {
        if (hours.min().signum() == 0 || hours.max().signum() == 0) {
            throw new IllegalArgumentException(
                    "A course of 0 hours cannot be planned. Write how long it takes, or leave the cell empty.");
        }
        if (hours.max().max(hours.min()).compareTo(MOST) > 0) {
            throw new IllegalArgumentException("%s hours are more than 10,000. Maybe they are minutes."
                    .formatted(hours.max().max(hours.min()).toPlainString()));
        }
        return new Effort(minutes(hours.min()), minutes(hours.max()));
    }

    static int perWeek(BigDecimal hours) {
        if (hours.signum() == 0 || hours.compareTo(A_WEEK) > 0) {
            throw new IllegalArgumentException("A week has no %s hours for a course. Write more than 0 and up to 168."
                    .formatted(hours.toPlainString()));
        }
        return minutes(hours);
    }

    private static BigDecimal number(String cell) {
        return PlainNumber.of(cell).orElseThrow(() -> noHours(cell));
    }

    /** At least one minute: an effort that was stated is never nothing. */
    private static int minutes(BigDecimal hours) {
        return Math.max(
                1,
                hours.multiply(BigDecimal.valueOf(60))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    private static IllegalArgumentException noHours(String cell) {
        return new IllegalArgumentException("\"%s\" is no number of hours. Write it like 12 or 7.5.".formatted(cell));
    }
}
