package skillway.catalogue.imports.needs;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Titles as people shorten them: "Intro to Algorithms, Part II" and "introduction to algorithms 2" are the same. */
final class TitleKey {

    private static final Map<String, String> SAME = Map.of(
            "math",
            "mathematics",
            "maths",
            "mathematics",
            "intro",
            "introduction",
            "ii",
            "2",
            "iii",
            "3",
            "iv",
            "4",
            "i",
            "1",
            "part",
            "",
            "the",
            "");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TWO_FOR_TO = Pattern.compile("(?<=[a-z])2(?=[a-z])");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

    private TitleKey() {}

    /** The key of a title, without what stands in brackets. */
    static String ofTitle(String title) {
        return ofPhrase(ASIDE.matcher(title).replaceAll(" "));
    }

    /** The key of some words. */
    static String ofPhrase(String phrase) {
        String plain = MARKS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        String spelled = TWO_FOR_TO.matcher(plain).replaceAll(" to ");
        return Arrays.stream(NO_WORD.split(spelled))
                .map(word -> SAME.getOrDefault(word, word))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
