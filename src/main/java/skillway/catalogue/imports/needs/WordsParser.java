package skillway.catalogue.imports.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads prerequisites in words: what is known whole is taken whole, the rest is cut at commas, "or", "and" and slashes,
 * outside brackets and quotes, and what nobody knows stays words.
 */
final class WordsParser {

    /** Longer texts are prose. */
    private static final int LONGEST = 800;
    /** A title may hold so many separators itself, such as "Requirements, Design, and Reuse". */
    private static final int PARTS_OF_A_TITLE = 5;

    private static final List<String> SEPARATORS = List.of(";", ",", " or ", " and ", "/");
    private static final Pattern LEAD = Pattern.compile("(?i)^(co-?req(uisite)?s?:?|and |or )\\s*");

    private final Function<String, Optional<Needs>> known;

    WordsParser(Function<String, Optional<Needs>> known) {
        this.known = known;
    }

    Needs parse(String text) {
        return text.length() > LONGEST ? Needs.WORDS : read(text);
    }

    private Needs read(String text) {
        String phrase = trimmed(text);
        if (phrase.isEmpty()) {
            return Needs.NONE;
        }
        return known.apply(phrase).orElseGet(() -> cut(phrase));
    }

    private static String trimmed(String text) {
        String phrase = text.strip();
        Matcher lead = LEAD.matcher(phrase);
        return lead.find() ? phrase.substring(lead.end()).strip() : phrase;
    }

    private Needs cut(String phrase) {
        for (String separator : SEPARATORS) {
            List<String> parts = Parts.of(phrase, separator);
            if (parts.size() > 1) {
                return joined(parts, separator);
            }
        }
        return Parts.isBracketed(phrase) ? read(phrase.substring(1, phrase.length() - 1)) : Needs.WORDS;
    }

    private Needs joined(List<String> parts, String separator) {
        boolean either = separator.equals("/")
                || separator.equals(" or ")
                || parts.getLast().strip().startsWith("or ");
        BinaryOperator<Needs> join = either ? Needs::or : Needs::and;
        List<Needs> needs = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int length = longestKnown(parts, at, separator);
            needs.add(read(String.join(separator, parts.subList(at, at + length))));
            at += length;
        }
        return needs.stream().reduce(join).orElse(Needs.NONE);
    }

    /** How many parts from there make one known title; 1 when none do. */
    private int longestKnown(List<String> parts, int from, String separator) {
        for (int length = Math.min(PARTS_OF_A_TITLE, parts.size() - from); length > 1; length--) {
            String phrase = trimmed(String.join(separator, parts.subList(from, from + length)));
            if (known.apply(phrase).isPresent()) {
                return length;
            }
        }
        return 1;
    }
}
