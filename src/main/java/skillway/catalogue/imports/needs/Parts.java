package skillway.catalogue.imports.needs;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at a separator, but not inside brackets and not inside two quotes ''such as these''. */
final class Parts {

    private static final String QUOTE = "''";

    private Parts() {}

    static List<String> of(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith(QUOTE, i)) {
                quoted = !quoted;
                i++;
            } else if (!quoted) {
                depth = Math.max(0, depth + step(text.charAt(i)));
                if (depth == 0 && text.regionMatches(true, i, separator, 0, separator.length())) {
                    parts.add(text.substring(from, i));
                    from = i + separator.length();
                    i = from - 1;
                }
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Whether one pair of brackets holds the whole text. */
    static boolean isBracketed(String text) {
        if (text.length() < 2 || text.charAt(0) != '(' || text.charAt(text.length() - 1) != ')') {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            depth += step(text.charAt(i));
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    private static int step(char sign) {
        return switch (sign) {
            case '(' -> 1;
            case ')' -> -1;
            default -> 0;
        };
    }
}
