package skillway.catalogue.imports.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two numbers, such as the 4 and 6 of "4-6 weeks"; a single one is both. */
record NumberRange(BigDecimal min, BigDecimal max) {

    static final String PATTERN =
            "(" + PlainNumber.PATTERN + ")(?:\\s*(?:-|\u2013|\u2014|to)\\s*(" + PlainNumber.PATTERN + "))?";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);

    static Optional<NumberRange> of(String text) {
        Matcher matcher = WHOLE.matcher(text);
        return matcher.matches() ? Optional.of(of(matcher, 1)) : Optional.empty();
    }

    /** The range whose first number is that group of a matcher, its second the next. */
    static NumberRange of(Matcher matcher, int group) {
        BigDecimal first = PlainNumber.of(matcher.group(group)).orElse(BigDecimal.ZERO);
        return new NumberRange(
                first,
                Optional.ofNullable(matcher.group(group + 1))
                        .flatMap(PlainNumber::of)
                        .orElse(first));
    }

    NumberRange times(NumberRange other) {
        return new NumberRange(min.multiply(other.min), max.multiply(other.max));
    }

    NumberRange times(BigDecimal factor) {
        return new NumberRange(min.multiply(factor), max.multiply(factor));
    }

    int minInt() {
        return whole(min);
    }

    int maxInt() {
        return whole(max);
    }

    private static int whole(BigDecimal number) {
        return number.min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
