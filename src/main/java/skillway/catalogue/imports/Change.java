package skillway.catalogue.imports;

/**
 * One field of a course that an import changes.
 *
 * @param field its name in words, such as "effort"
 * @param from how it reads now; may be empty
 * @param to how it will read; may be empty
 */
public record Change(String field, String from, String to) {

    private static final int SHORT = 60;

    /** In words, such as "effort 9 h, was 12 h". */
    public String text() {
        return "%s %s, was %s".formatted(field, shown(to), shown(from));
    }

    private static String shown(String text) {
        if (text.isEmpty()) {
            return "none";
        }
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
