package skillway.catalogue.ui.narrow;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One way to narrow the list: its values with the number of courses each would show. */
class FacetGroup<T> extends Div {

    private final Map<T, FacetChoice> choices = new LinkedHashMap<>();
    private final Consumer<Set<T>> chosen;

    FacetGroup(String heading, Consumer<Set<T>> chosen) {
        this.chosen = chosen;
        addClassName("facet");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", heading);
        add(new H2(heading));
    }

    /** Adds a value with its name and the CSS classes of its sign. */
    void offer(T value, String name, String... signs) {
        FacetChoice choice = new FacetChoice(name, this::tell, signs);
        choices.put(value, choice);
        add(choice);
    }

    /** Offers these values in place of those before, unless they are the same. */
    void offerOnly(List<T> values, Consumer<T> offer) {
        if (!List.copyOf(choices.keySet()).equals(values)) {
            choices.values().forEach(this::remove);
            choices.clear();
            values.forEach(offer);
        }
        setVisible(!values.isEmpty());
    }

    void show(Map<T, Integer> counts, Set<T> ticked) {
        choices.forEach((value, choice) -> choice.show(counts.getOrDefault(value, 0), ticked.contains(value)));
    }

    private void tell() {
        Set<T> ticked = new LinkedHashSet<>();
        choices.forEach((value, choice) -> {
            if (choice.isTicked()) {
                ticked.add(value);
            }
        });
        chosen.accept(ticked);
    }
}
