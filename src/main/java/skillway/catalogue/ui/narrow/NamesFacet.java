package skillway.catalogue.ui.narrow;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Narrows by values that may be many, such as providers: chosen by typing, the most frequent first. */
class NamesFacet<T> extends MultiSelectComboBox<T> {

    private Map<T, Integer> counts = Map.of();

    NamesFacet(String label, Function<T, String> name, Consumer<Set<T>> chosen) {
        super(label);
        setWidthFull();
        setClearButtonVisible(true);
        setItemLabelGenerator(value -> "%s (%,d)".formatted(name.apply(value), counts.getOrDefault(value, 0)));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(Set.copyOf(change.getValue()));
            }
        });
    }

    /** Leaves the list alone as long as nothing changed, so that it does not close under the hand. */
    void show(Map<T, Integer> found, Set<T> ticked) {
        Map<T, Integer> all = new LinkedHashMap<>(found);
        ticked.forEach(value -> all.putIfAbsent(value, 0));
        if (!all.equals(counts)) {
            counts = all;
            List<T> ordered = all.entrySet().stream()
                    .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .toList();
            setItems(ordered);
        }
        setValue(ticked);
        setVisible(!all.isEmpty());
    }
}
