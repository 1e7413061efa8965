package skillway.catalogue.imports.cells;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;

/** Reads a word out of a fixed list, whatever its case, blanks and hyphens. */
public final class Choice {

    private Choice() {}

    /**
     * The kind of that name.
     *
     * @throws IllegalArgumentException with a sentence that lists the kinds
     */
    public static CourseKind kind(String cell) {
        return of(CourseKind.values(), "kind", cell);
    }

    /**
     * The format of that name; "online", "live" and the like are understood.
     *
     * @throws IllegalArgumentException with a sentence that lists the formats
     */
    public static CourseFormat format(String cell) {
        return switch (plain(cell)) {
            case "ONDEMAND", "ONLINE", "SELFSTUDY", "ATMYOWNPACE" -> CourseFormat.SELF_PACED;
            case "FIXEDDATES", "SCHEDULED", "INSTRUCTORLED", "LIVE", "CLASSROOM" -> CourseFormat.COHORT;
            default -> of(CourseFormat.values(), "format", cell);
        };
    }

    private static <E extends Enum<E>> E of(E[] values, String what, String cell) {
        return Arrays.stream(values)
                .filter(value -> plain(value.name()).equals(plain(cell)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no %s \"%s\". Write one of %s."
                        .formatted(
                                what,
                                cell,
                                Arrays.stream(values).map(Choice::word).collect(Collectors.joining(", ")))));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s_\\-]+", "").toUpperCase(Locale.ROOT);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
