package skillway.catalogue.ui.narrow;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerRangeSlider;
import com.vaadin.flow.component.slider.IntegerRangeSliderValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Narrows by the likely hours: two handles on steps that grow as courses do. */
class HoursFacet extends Div {

    /** Takes the shortest and the longest minutes, null for no limit. */
    interface Range {
        void choose(int leastMinutes, @Nullable Integer mostMinutes);
    }

    private static final List<Integer> HOURS = List.of(0, 2, 4, 8, 16, 24, 40, 80, 160);
    private static final int LAST = HOURS.size();

    private final IntegerRangeSlider slider = new IntegerRangeSlider(0, LAST);
    private final Span least = new Span();
    private final Span most = new Span();

    HoursFacet(Range range) {
        addClassName("facet");
        slider.setAccessibleNameStart("At least, in hours");
        slider.setAccessibleNameEnd("At most, in hours");
        slider.addValueChangeListener(change -> {
            say();
            if (change.isFromClient()) {
                int end = change.getValue().end();
                range.choose(
                        HOURS.get(Math.min(change.getValue().start(), LAST - 1)) * 60,
                        end == LAST ? null : HOURS.get(end) * 60);
            }
        });
        Div ends = new Div(least, most);
        ends.addClassName("facet-ends");
        add(new H2("Hours"), slider, ends);
        show(0, null);
    }

    final void show(int leastMinutes, @Nullable Integer mostMinutes) {
        int start = Math.max(0, HOURS.indexOf(leastMinutes / 60));
        int end = mostMinutes == null ? LAST : HOURS.indexOf(mostMinutes / 60);
        slider.setValue(new IntegerRangeSliderValue(start, end < start ? LAST : end));
        say();
    }

    private void say() {
        int start = Math.min(slider.getValue().start(), LAST - 1);
        int end = slider.getValue().end();
        least.setText(start == 0 ? "any" : "from %d h".formatted(HOURS.get(start)));
        most.setText(end == LAST ? "any" : "up to %d h".formatted(HOURS.get(end)));
    }
}
