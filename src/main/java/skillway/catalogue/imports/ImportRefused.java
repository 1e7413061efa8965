package skillway.catalogue.imports;

/** An import that cannot be done now; the message is a sentence for the person who asked for it. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImportRefused(String sentence) {
        super(sentence);
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
