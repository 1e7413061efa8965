package skillway.catalogue.imports.cells;

import java.math.RoundingMode;
import java.util.Locale;

/** Reads what a course costs. */
public final class Price {

    private Price() {}

    /**
     * Whole currency units, rounded up: "free" and an empty cell are 0, "€ 1,200" is 1200.
     *
     * @throws IllegalArgumentException with a sentence when it is no price
     */
    public static int of(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT).replaceAll("eur|usd|gbp|[€$£\\s]", "");
        if (plain.isEmpty() || plain.equals("free")) {
            return 0;
        }
        String number = plain.matches("\\d{1,3}([.,]\\d{3})+") ? plain.replaceAll("[.,]", "") : plain;
        return PlainNumber.of(number)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is no price. Write a number of 0 or more, like 120.".formatted(cell)))
                .setScale(0, RoundingMode.UP)
                .intValueExact();
    }
}
