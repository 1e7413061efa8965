package skillway.catalogue.suggestions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows that who learns Python learns programming: words that courses use, and the words that skills use for it. */
final class RelatedWords {

    /**
     * @param phrase the stems that must all be there
     * @param meant the stems that they stand for
     */
    private record Relation(Set<String> phrase, List<String> meant) {}

    private final Map<String, List<Relation>> byFirst = new HashMap<>();

    RelatedWords() {
        for (List<String> row : WordLists.of("related-words.csv")) {
            List<String> phrase = stems(row.get(0));
            byFirst.computeIfAbsent(phrase.getFirst(), any -> new ArrayList<>())
                    .add(new Relation(Set.copyOf(phrase), stems(row.get(1))));
        }
    }

    /** The stems that these stand for, beside themselves. */
    List<String> of(String stem, Set<String> all) {
        return byFirst.getOrDefault(stem, List.of()).stream()
                .filter(relation -> all.containsAll(relation.phrase()))
                .flatMap(relation -> relation.meant().stream())
                .toList();
    }

    private static List<String> stems(String words) {
        return Stems.of(words).stream().map(Stems.Stem::stem).toList();
    }
}
