package skillway.skills.imports.draft;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import skillway.skills.imports.Layout;
import skillway.tables.ColumnGuess;
import skillway.tables.Table;

/** Finds the words that a file uses for levels, such as "Working", and suggests a level for each. */
public final class LevelWords {

    private static final Map<String, Integer> KNOWN = Map.of(
            "awareness",
            1,
            "novice",
            2,
            "working",
            3,
            "intermediate",
            3,
            "practitioner",
            4,
            "advanced",
            4,
            "expert",
            5);

    private static final int MIDDLE = 3;

    private LevelWords() {}

    /** Each word with the level suggested for it, the lowest first. */
    public static Map<String, Integer> in(Table table) {
        Layout layout = Layout.of(table);
        ColumnGuess columns = layout.columns(table);
        List<String> words = switch (layout) {
            case SKILLS -> descriptorColumns(table, columns);
            case ROLES -> frequentWords(table, columns);
            case ONET_ROLES, DESCRIPTIONS -> List.of();
        };
        Map<String, Integer> suggested = new LinkedHashMap<>();
        words.stream()
                .sorted(Comparator.comparingInt(LevelWords::suggestion))
                .forEach(word -> suggested.put(word, suggestion(word)));
        return suggested;
    }

    private static List<String> descriptorColumns(Table table, ColumnGuess columns) {
        return table.header().stream()
                .filter(name -> !columns.columns().containsValue(name))
                .filter(LevelWords::known)
                .toList();
    }

    /** Known words, and others that are too frequent to be mistyped: in more than one row of fifty. */
    private static List<String> frequentWords(Table table, ColumnGuess columns) {
        Map<String, Long> counts = table.rows().stream()
                .map(row -> columns.value(row, "required_level"))
                .filter(word -> word.matches("\\p{L}.*"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(word -> known(word.getKey())
                        || word.getValue() > Math.max(2, table.rows().size() / 50))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean known(String word) {
        return KNOWN.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private static int suggestion(String word) {
        return KNOWN.getOrDefault(word.toLowerCase(Locale.ROOT), MIDDLE);
    }
}
