package skillway.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares column names the way people do. */
public final class Columns {

    private Columns() {}

    /** A name without case, blanks, underscores and hyphens: "Hours Max" and "hours_max" are the same. */
    public static String plain(String name) {
        return name.replaceAll("[\\s\\p{Z}_\\-]+", "").toLowerCase(Locale.ROOT);
    }

    /** Where each column stands; of two with the same name, the first. */
    static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(plain(header.get(i)), i);
        }
        return places;
    }
}
