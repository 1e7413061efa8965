package skillway.skills.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import skillway.tables.ColumnGuess;
import skillway.tables.Table;

/** Says how what a file does not say, or says in its own words, is read. */
final class Assumptions {

    private Assumptions() {}

    static List<String> of(Table table, Layout layout, Choices choices) {
        ColumnGuess columns = layout.columns(table);
        List<String> sentences = new ArrayList<>();
        if (!choices.levelWords().isEmpty()) {
            sentences.add("Levels: "
                    + choices.levelWords().entrySet().stream()
                            .map(word -> "%s is %d".formatted(word.getKey(), word.getValue()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (layout == Layout.ROLES && columns.column("weight").isEmpty()) {
            sentences.add("The file has no weights: every skill weighs %d.".formatted(choices.weight()));
        }
        if (layout == Layout.ROLES && columns.column("essential").isEmpty()) {
            sentences.add("The file does not say what is essential: it is what a role needs at level %d or above."
                    .formatted(choices.essentialFrom()));
        }
        if (layout == Layout.SKILLS && columns.column("area").isEmpty()) {
            sentences.add("The file has no areas: new skills go into \"%s\", others stay where they are."
                    .formatted(choices.area()));
        }
        if (layout == Layout.ONET_ROLES) {
            sentences.add("O*NET's importance 1 to 5 becomes a weight of 1 to 10, essential from 4 on; its level 0 to 7"
                    + " becomes 0 to 5.");
        }
        return sentences;
    }
}
