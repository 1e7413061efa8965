package skillway.plan.ui.build;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import skillway.catalogue.Minutes;

/** Reads times of a day as people type them. */
public final class TimeText {

    private static final int LONGEST = 20;
    private static final int DAY = 24 * 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3})\\s*(?:h|:)\\s*(\\d{1,2})?\\s*(?:min|m)?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,5})\\s*(?:min|m)");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*h?");

    private TimeText() {}

    /** The minutes of "45 min", "1 h", "1 h 30", "1:30", "1.5" or nothing at all; a bare number means hours. */
    public static int minutesOf(String typed) {
        String text = typed.strip().toLowerCase(java.util.Locale.ROOT);
        int minutes = text.isEmpty() ? 0 : read(text, typed);
        if (minutes > DAY) {
            throw new IllegalArgumentException(
                    "%s is more than a day has. Give 0 to 24 hours.".formatted(Minutes.text(minutes)));
        }
        return minutes;
    }

    private static int read(String text, String typed) {
        Matcher inMinutes = MINUTES.matcher(text);
        Matcher clock = CLOCK.matcher(text);
        Matcher hours = HOURS.matcher(text);
        if (text.length() <= LONGEST && inMinutes.matches()) {
            return Integer.parseInt(inMinutes.group(1));
        }
        if (text.length() <= LONGEST && clock.matches()) {
            String rest = clock.group(2);
            return Integer.parseInt(clock.group(1)) * 60 + (rest == null ? 0 : Integer.parseInt(rest));
        }
        if (text.length() <= LONGEST && hours.matches()) {
            return new BigDecimal(hours.group(1).replace(',', '.'))
                    .multiply(BigDecimal.valueOf(60))
                    .setScale(0, java.math.RoundingMode.HALF_UP)
                    .intValueExact();
        }
        String shown = typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
        throw new IllegalArgumentException(
                "“%s” is no time of a day. Write it like 45 min, 1 h 30 or 1.5.".formatted(shown));
    }
}
