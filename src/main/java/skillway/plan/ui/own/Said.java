package skillway.plan.ui.own;

import org.jspecify.annotations.Nullable;

/**
 * What a page says after something was asked of the plan.
 *
 * @param refused whether nothing was changed
 * @param again the words on a button, or null for none
 * @param act what the button does
 */
public record Said(
        String sentence, boolean refused, @Nullable String again, Runnable act) {

    /** A change that was made and can be taken back. */
    static Said done(String sentence, Runnable undo) {
        return new Said(sentence, false, "Undo", undo);
    }

    /** Something that was done and is not taken back from here. */
    static Said plain(String sentence) {
        return new Said(sentence, false, null, () -> {});
    }

    /** A change that was not made, and why. */
    static Said refused(String sentence) {
        return new Said(sentence, true, null, () -> {});
    }
}
