package skillway.catalogue.ui.narrow;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import skillway.catalogue.Minutes;
import skillway.catalogue.search.CourseOrder;
import skillway.catalogue.search.CoursePage;
import skillway.catalogue.search.CourseQuery;
import skillway.skills.SkillId;

/** How many were found, what narrows the list, each with its way out, and the order. */
public class FilterChips extends Div {

    private final CourseChoices choices;
    private final Runnable changed;
    private final Map<SkillId, String> skillNames;
    private final Span found = new Span();
    private final Div chips = new Div();
    private final Select<CourseOrder> order = new Select<>();

    public FilterChips(CourseChoices choices, boolean goal, Map<SkillId, String> skillNames, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        this.skillNames = skillNames;
        addClassName("filter-chips");
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        chips.addClassName("chips");
        order.setAriaLabel("Order");
        order.setItems(Arrays.stream(CourseOrder.values())
                .filter(each -> goal || each != CourseOrder.FOR_ME)
                .toList());
        order.setItemLabelGenerator(CourseOrder::label);
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(() -> choices.order = change.getValue());
            }
        });
        add(found, chips, order);
    }

    /** Shows what was found, and by which query. */
    public void show(CoursePage page, CourseQuery query) {
        found.setText(words(page));
        order.setValue(query.order());
        chips.removeAll();
        if (!query.text().isBlank()) {
            chip("“%s”".formatted(query.text().strip()), () -> choices.text = "");
        }
        if (query.helpsMe()) {
            chip("closes a gap", () -> choices.helpsMe = false);
        }
        if (query.startable()) {
            chip("I can start now", () -> choices.startable = false);
        }
        several(query.kinds(), "kinds", kind -> kind.label(), () -> choices.kinds = Set.of());
        several(query.areas(), "areas", area -> area, () -> choices.areas = Set.of());
        several(query.skills(), "skills", this::skillName, () -> choices.skills = Set.of());
        several(query.formats(), "kinds of dates", format -> format.label(), () -> choices.formats = Set.of());
        several(query.providers(), "providers", provider -> provider, () -> choices.providers = Set.of());
        numbers(query);
        if (query.isNarrowed()) {
            Button clear = new Button("Clear all", click -> change(() -> choices.take(CourseQuery.ALL, false)));
            clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            chips.add(clear);
        }
    }

    private static String words(CoursePage page) {
        if (page.close() && page.total() > 0) {
            return "%,d with words much like it".formatted(page.total());
        }
        return "%,d found".formatted(page.total());
    }

    private void numbers(CourseQuery query) {
        Integer most = query.mostMinutes();
        if (query.leastMinutes() > 0 || most != null) {
            String from = query.leastMinutes() == 0 ? "" : "from " + Minutes.text(query.leastMinutes()) + " ";
            chip((from + (most == null ? "" : "up to " + Minutes.text(most))).strip(), () -> {
                choices.leastMinutes = 0;
                choices.mostMinutes = null;
            });
        }
        Integer cost = query.mostCost();
        if (cost != null) {
            chip(PriceFacet.words(cost).toLowerCase(java.util.Locale.ROOT), () -> choices.mostCost = null);
        }
    }

    private <T> void several(Set<T> values, String many, Function<T, String> name, Runnable clear) {
        if (!values.isEmpty()) {
            chip(
                    values.size() == 1 ? name.apply(values.iterator().next()) : "%d %s".formatted(values.size(), many),
                    clear);
        }
    }

    private void chip(String words, Runnable clear) {
        Span text = new Span(words);
        Button chip = new Button(new Div(text, new SvgIcon("icons/close.svg")), click -> change(clear));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addClassName("filter-chip");
        chip.setAriaLabel("Take out " + words);
        chips.add(chip);
    }

    private String skillName(SkillId skill) {
        return skillNames.getOrDefault(skill, "one skill");
    }

    private void change(Runnable choice) {
        choice.run();
        changed.run();
    }
}
