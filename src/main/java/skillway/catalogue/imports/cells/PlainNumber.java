package skillway.catalogue.imports.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it in a cell; nothing else ever reaches {@link BigDecimal}, which a "1e-999999999" would choke. */
public final class PlainNumber {

    /** Up to seven digits and four decimals, after a point or a comma. */
    static final String PATTERN = "\\d{1,7}(?:[.,]\\d{1,4})?";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);

    private PlainNumber() {}

    /** The number that the text is, without sign or exponent; empty when it is none. */
    public static Optional<BigDecimal> of(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
