package skillway.catalogue.imports.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Effort;

/**
 * What a text such as "4-6 weeks x 8-10 hours/week" says about the time a course takes.
 *
 * @param effort the whole, or null when the text does not tell
 * @param minutesPerWeek the most in a week, or null when the text does not tell
 */
public record EffortText(@Nullable Effort effort, @Nullable Integer minutesPerWeek) {

    private static final int LONGEST = 300;
    private static final String UNIT = "(hours?|hrs?|h|minutes?|mins?)";
    private static final Pattern SPAN =
            Pattern.compile(NumberRange.PATTERN + "\\s*(weeks?|wks?|months?|days?)(?![a-z])");
    private static final Pattern PACE = Pattern.compile(
            NumberRange.PATTERN + "\\s*" + UNIT + "\\s*(?:/|per |an? |each |every )\\s*(week|wk|day|month)");
    private static final Pattern TOTAL = Pattern.compile(NumberRange.PATTERN + "\\s*" + UNIT + "?(?: (?:in )?total)?");

    /** Nothing is known; "0 h/week" says that nobody measured it. */
    public static final EffortText UNKNOWN = new EffortText(null, null);

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException with a sentence when it speaks of numbers that make no effort
     */
    public static EffortText of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.chars().noneMatch(Character::isDigit)) {
            return UNKNOWN;
        }
        String head = plain.substring(0, Math.min(plain.length(), LONGEST));
        Matcher pace = PACE.matcher(head);
        if (pace.find()) {
            NumberRange weekly = weekly(pace);
            return weekly.max().signum() == 0 ? UNKNOWN : ofPace(head, weekly);
        }
        Matcher total = TOTAL.matcher(head);
        if (total.matches()) {
            return new EffortText(Hours.effort(hours(total)), null);
        }
        if (SPAN.matcher(head).find()) {
            return UNKNOWN;
        }
        throw new IllegalArgumentException(
                "\"%s\" is no effort. Write it like 12 hours or 6 weeks x 4-8 hours/week.".formatted(text));
    }

    private static EffortText ofPace(String text, NumberRange weekly) {
        int perWeek = Hours.perWeek(weekly.max());
        return span(text)
                .map(weeks -> new EffortText(Hours.effort(weeks.times(weekly)), perWeek))
                .orElseGet(() -> new EffortText(null, perWeek));
    }

    private static NumberRange hours(Matcher matcher) {
        NumberRange range = NumberRange.of(matcher, 1);
        String unit = matcher.group(3);
        return unit != null && unit.startsWith("m")
                ? new NumberRange(sixtieth(range.min()), sixtieth(range.max()))
                : range;
    }

    private static BigDecimal sixtieth(BigDecimal minutes) {
        return minutes.divide(BigDecimal.valueOf(60), MathContext.DECIMAL32);
    }

    private static NumberRange weekly(Matcher pace) {
        NumberRange hours = hours(pace);
        return switch (pace.group(4)) {
            case "day" -> hoursADay(hours).times(BigDecimal.valueOf(7));
            case "month" -> hours.times(new BigDecimal("0.230769"));
            default -> hours;
        };
    }

    private static NumberRange hoursADay(NumberRange hours) {
        if (hours.max().compareTo(BigDecimal.valueOf(24)) > 0) {
            throw new IllegalArgumentException("No day has %s hours. Write the hours of a week instead."
                    .formatted(hours.max().toPlainString()));
        }
        return hours;
    }

    private static Optional<NumberRange> span(String text) {
        Matcher span = SPAN.matcher(text);
        return span.find() ? Optional.of(weeks(span)) : Optional.empty();
    }

    private static NumberRange weeks(Matcher span) {
        NumberRange range = NumberRange.of(span, 1);
        return switch (span.group(3).charAt(0)) {
            case 'm' -> range.times(new BigDecimal("52").divide(BigDecimal.valueOf(12), MathContext.DECIMAL64));
            case 'd' -> range.times(BigDecimal.ONE.divide(BigDecimal.valueOf(7), MathContext.DECIMAL64));
            default -> range;
        };
    }
}
