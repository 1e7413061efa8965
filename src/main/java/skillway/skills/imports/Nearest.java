package skillway.skills.imports;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what somebody probably meant by a mistyped name. */
final class Nearest {

    private Nearest() {}

    /** The name with the fewest letters to change, at most one in three; empty when none is that near. */
    static String to(String typed, Collection<String> names) {
        return Stream.concat(Stream.of(""), names.stream())
                .min(Comparator.comparingInt(
                        name -> name.isEmpty() ? typed.length() / 3 + 1 : distance(lower(typed), lower(name))))
                .orElse("");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[b.length()];
    }
}
