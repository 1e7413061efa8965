package skillway.mentoring;

/** How long what people write to each other may be. */
final class Words {

    static final int MESSAGE = 2000;
    static final int COMMENT = 4000;

    private Words() {}

    /** The text without blanks around it; refused in a sentence when it has more characters than the most. */
    static String checked(String what, String text, int most) {
        String stripped = text.strip();
        if (stripped.length() > most) {
            throw new IllegalArgumentException(
                    "The %s has %,d characters. Shorten it to %,d.".formatted(what, stripped.length(), most));
        }
        return stripped;
    }
}
