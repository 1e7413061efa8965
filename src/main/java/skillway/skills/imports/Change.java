package skillway.skills.imports;

/**
 * What an import does with one skill or role.
 *
 * @param after as it will be
 * @param says what is different, in words; empty for a new one
 */
public record Change<T>(Does does, T after, String says) {

    /** The three things that can happen. */
    public enum Does {
        NEW,
        CHANGED,
        SAME
    }
}
