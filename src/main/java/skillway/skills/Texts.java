package skillway.skills;

import java.util.regex.Pattern;

/** The one rule for a text that a person typed or a file brought: trimmed, not too long, said in a sentence. */
public final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

    private Texts() {}

    /**
     * A text that must be there.
     *
     * @param owner what the text belongs to, such as "skill"
     * @param field what it is called, such as "name"
     * @throws IllegalArgumentException with a sentence when it is empty or longer than {@code most} characters
     */
    public static String required(String owner, String field, String text, int most) {
        String trimmed = optional(owner, field, text, most);
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException("The %s of the %s is empty. Type one.".formatted(field, owner));
        }
        return trimmed;
    }

    /** A name: one line, each run of blanks in it made one. */
    public static String name(String owner, String text, int most) {
        return required(owner, "name", oneLine(text), most);
    }

    /** The text trimmed, with one blank where it had line breaks or several. */
    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A text that may be empty. */
    public static String optional(String owner, String field, String text, int most) {
        String trimmed = text.strip();
        if (trimmed.length() > most) {
            throw new IllegalArgumentException("The %s of the %s has %d characters. Shorten it to %d."
                    .formatted(field, owner, trimmed.length(), most));
        }
        return trimmed;
    }
}
