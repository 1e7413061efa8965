package skillway.tables;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who misspelled a name; gives up quietly when a file is full of them. */
public final class Nearest {

    /** Comparisons in all: a file with a hundred thousand wrong names must not hang. */
    private static final int MOST_COMPARISONS = 20_000_000;

    private int comparisons;

    /** The name at the smallest edit distance, if that is small against its length. */
    public Optional<String> to(String wrong, Collection<String> names) {
        String plain = wrong.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, plain.length() / 4);
        String best = null;
        comparisons += names.size();
        if (plain.length() < 3 || plain.length() > 200 || comparisons > MOST_COMPARISONS) {
            return Optional.empty();
        }
        for (String name : names) {
            int distance = distance(plain, name.toLowerCase(Locale.ROOT), limit);
            if (distance <= limit) {
                best = name;
                limit = distance - 1;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The edit distance, or more than the limit as soon as that is sure. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            above = nextLine(one.charAt(i - 1), other, above, i);
        }
        return above[other.length()];
    }

    private static int[] nextLine(char sign, String other, int[] above, int i) {
        int[] line = new int[above.length];
        line[0] = i;
        for (int j = 1; j < line.length; j++) {
            int change = above[j - 1] + (sign == other.charAt(j - 1) ? 0 : 1);
            line[j] = Math.min(change, 1 + Math.min(above[j], line[j - 1]));
        }
        return line;
    }
}
