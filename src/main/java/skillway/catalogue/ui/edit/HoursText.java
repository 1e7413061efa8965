package skillway.catalogue.ui.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Effort;

/** Reads hours as people type them: "4", "4.5", "4,5", "4 h 30" or "45 min". */
final class HoursText {

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*(?:h|hours?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,6})\\s*(?:h|:)\\s*([0-5]?\\d)");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,6})\\s*min");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private HoursText() {}

    /**
     * The minutes, or null when nothing was typed.
     *
     * @throws IllegalArgumentException with a sentence when it is no number of hours between 1 minute and 10,000 hours
     */
    static @Nullable Integer minutes(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        int minutes = read(text);
        if (minutes < 1 || minutes > Effort.MOST) {
            throw refusal(text);
        }
        return minutes;
    }

    /** The other way, such as "4.5". */
    static String text(@Nullable Integer minutes) {
        return minutes == null
                ? ""
                : BigDecimal.valueOf(minutes)
                        .divide(HOUR, 4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static int read(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Integer.parseInt(minutes.group(1));
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            BigDecimal hours = new BigDecimal(decimal.group(1).replace(',', '.'));
            return hours.multiply(HOUR).setScale(0, RoundingMode.HALF_UP).intValueExact();
        }
        throw refusal(text);
    }

    private static IllegalArgumentException refusal(String text) {
        String shown = text.length() > 20 ? text.substring(0, 20) + "…" : text;
        return new IllegalArgumentException(
                "\"%s\" is no number of hours between 1 minute and 10,000 hours. Type 8, 4.5, 4 h 30 or 45 min."
                        .formatted(shown));
    }
}
