package skillway.scheduling;

/** Refuses input that no plan could be made from, with a sentence that names it. */
final class Refusal {

    private Refusal() {}

    /** @throws IllegalArgumentException with the sentence, unless the fact holds */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more dependency
    static void unless(boolean fact, String sentence, Object... values) {
        if (!fact) {
            throw new IllegalArgumentException(sentence.formatted(values));
        }
    }
}
