package skillway.tables;

/**
 * How a file was recognised.
 *
 * @param fileName for people to read; never used as a path
 * @param encoding such as "UTF-8"
 * @param delimiter in a word, such as "semicolons"
 */
public record Format(String fileName, String encoding, String delimiter) {

    /** In words, such as "UTF-8, separated by semicolons". */
    public String text() {
        return "%s, separated by %s".formatted(encoding, delimiter);
    }
}
