package skillway.skills.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import skillway.tables.ColumnGuess;
import skillway.tables.Table;

/** Says how what a file does not say, or says in its own words, is read. */
final class Assumptions {

    private Assumptions() {}

    static List<String> of(Table table, Layout layout, Choices choices) {
        ColumnGuess columns = layout.columns(table);
        Stream<String> gaps = switch (layout) {
            case SKILLS -> areas(columns, choices);
            case ROLES -> weights(columns, choices);
            case ONET_ROLES ->
                Stream.of("O*NET's importance 1 to 5 becomes a weight of 1 to 10, essential from 4 on; its level"
                        + " 0 to 7 becomes 0 to 5.");
            case DESCRIPTIONS -> Stream.empty();
        };
        return Stream.concat(levels(choices.levelWords()), gaps).toList();
    }

    private static Stream<String> levels(Map<String, Integer> words) {
        String list = words.entrySet().stream()
                .map(word -> "%s is %d".formatted(word.getKey(), word.getValue()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Stream.empty() : Stream.of("Levels: " + list + ".");
    }

    private static Stream<String> areas(ColumnGuess columns, Choices choices) {
        return without(
                columns,
                "area",
                "The file has no areas: new skills go into \"%s\", others stay where they are."
                        .formatted(choices.area()));
    }

    private static Stream<String> weights(ColumnGuess columns, Choices choices) {
        return Stream.concat(
                without(
                        columns,
                        "weight",
                        "The file has no weights: every skill weighs %d.".formatted(choices.weight())),
                without(
                        columns,
                        "essential",
                        "The file does not say what is essential: it is what a role needs at level %d or above."
                                .formatted(choices.essentialFrom())));
    }

    private static Stream<String> without(ColumnGuess columns, String field, String sentence) {
        return columns.column(field).isEmpty() ? Stream.of(sentence) : Stream.empty();
    }
}
