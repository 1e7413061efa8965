package skillway.catalogue.ui.narrow;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.ui.desk.CourseWords;

/** Narrows by the price. */
class PriceFacet extends Select<Integer> {

    private static final int ANY = Integer.MAX_VALUE;
    private static final List<Integer> STEPS = List.of(ANY, 0, 100, 500, 1000);

    PriceFacet(Consumer<@Nullable Integer> chosen) {
        setLabel("Price");
        setItems(STEPS);
        setItemLabelGenerator(PriceFacet::words);
        setValue(ANY);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue() == ANY ? null : change.getValue());
            }
        });
    }

    void show(@Nullable Integer most) {
        setValue(most == null || !STEPS.contains(most) ? ANY : most);
    }

    static String words(int most) {
        return most == ANY ? "Any price" : most == 0 ? "Free" : "Up to " + CourseWords.price(most);
    }
}
