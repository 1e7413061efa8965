package skillway.catalogue.ui.narrow;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A value to narrow the list by, with the number of courses that it would show. */
class FacetChoice extends Div {

    private final Checkbox box = new Checkbox();
    private final Span count = new Span();
    private final String name;

    /** @param signs CSS classes of the sign before the name; none for no sign */
    FacetChoice(String name, Runnable changed, String... signs) {
        this.name = name;
        addClassName("facet-choice");
        Span words = new Span(name);
        words.addClassName("facet-name");
        Span label = signs.length == 0 ? new Span(words) : new Span(sign(signs), words);
        label.addClassName("facet-label");
        label.setTitle(name);
        box.setLabelComponent(label);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        count.addClassNames("facet-count", "number");
        count.getElement().setAttribute("aria-hidden", "true");
        add(box, count);
    }

    void show(int courses, boolean ticked) {
        count.setText("%,d".formatted(courses));
        box.setAriaLabel("%s, %d".formatted(name, courses));
        box.setValue(ticked);
    }

    boolean isTicked() {
        return box.getValue();
    }

    private static Span sign(String... classes) {
        Span sign = new Span();
        sign.addClassNames(classes);
        return sign;
    }
}
