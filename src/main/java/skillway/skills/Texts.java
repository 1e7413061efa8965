package skillway.skills;

/** The one rule for a text that a person typed or a file brought: trimmed, not too long, said in a sentence. */
public final class Texts {

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
