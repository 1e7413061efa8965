package skillway.catalogue.imports.needs;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prerequisites written as ids: "a;b|c" needs a, and one of b and c.
 *
 * @param needs the alternatives of each need
 */
public record IdList(List<List<String>> needs) {

    public IdList {
        needs = needs.stream().map(List::copyOf).filter(need -> !need.isEmpty()).toList();
    }

    public static IdList of(String cell) {
        return new IdList(Arrays.stream(cell.split("[;,]", -1))
                .map(need -> Arrays.stream(need.split("\\|", -1))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList())
                .toList());
    }

    /** Every id that is named. */
    public Stream<String> ids() {
        return needs.stream().flatMap(List::stream);
    }

    /** The cell with another id in the place of one. */
    public String replacing(String id, String other) {
        return mapped(each -> each.equals(id) ? other : each).text();
    }

    /** The cell without an id. */
    public String without(String id) {
        return new IdList(needs.stream()
                        .map(need ->
                                need.stream().filter(each -> !each.equals(id)).toList())
                        .toList())
                .text();
    }

    private IdList mapped(UnaryOperator<String> change) {
        return new IdList(needs.stream()
                .map(need -> need.stream().map(change).distinct().toList())
                .toList());
    }

    /** As it stands in a cell. */
    public String text() {
        return needs.stream().map(need -> String.join("|", need)).collect(Collectors.joining(";"));
    }
}
