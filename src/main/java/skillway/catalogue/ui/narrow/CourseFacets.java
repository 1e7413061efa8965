package skillway.catalogue.ui.narrow;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.search.FacetCounts;
import skillway.catalogue.ui.desk.CourseWords;
import skillway.skills.AreaOrder;
import skillway.skills.SkillId;

/** The search field and every way to narrow the list, with counts. */
public class CourseFacets extends Div {

    /** Only what helps me, as values of one group. */
    private enum Mine {
        HELPS,
        STARTABLE
    }

    private static final int SEARCH_AFTER_MS = 200;

    private final CourseChoices choices;
    private final Runnable changed;
    private final Map<SkillId, String> skillNames;
    private final TextField search = new TextField();
    private final FacetGroup<Mine> mine = new FacetGroup<>("Only what helps me", this::chooseMine);
    private final FacetGroup<CourseKind> kinds = new FacetGroup<>("Kind", chosen -> choose(() -> kinds(chosen)));
    private final FacetGroup<String> areas = new FacetGroup<>("Skill area", chosen -> choose(() -> areas(chosen)));
    private final FacetGroup<CourseFormat> formats = new FacetGroup<>("Dates", chosen -> choose(() -> formats(chosen)));
    private final NamesFacet<SkillId> skills;
    private final NamesFacet<String> providers;
    private final HoursFacet hours = new HoursFacet((least, most) -> choose(() -> hours(least, most)));
    private final PriceFacet price = new PriceFacet(most -> choose(() -> price(most)));

    /** @param goal whether courses can help this person towards a role */
    public CourseFacets(CourseChoices choices, boolean goal, Map<SkillId, String> skillNames, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        this.skillNames = skillNames;
        this.skills = new NamesFacet<>("Skill", this::skillName, chosen -> choose(() -> choices.skills = chosen));
        this.providers = new NamesFacet<>("Provider", name -> name, chosen -> choose(() -> choices.providers = chosen));
        addClassName("course-facets");
        searchField();
        offer(goal);
        add(search, mine, kinds, areas, skills, hours, formats, price, providers);
    }

    private void searchField() {
        search.setPlaceholder("Search");
        search.setAriaLabel("Search the catalogue");
        search.setPrefixComponent(new SvgIcon("icons/search.svg"));
        search.setClearButtonVisible(true);
        search.setMaxLength(300);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_AFTER_MS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(() -> choices.text = change.getValue());
            }
        });
    }

    private void offer(boolean goal) {
        mine.offer(Mine.HELPS, "Closes a gap of my role");
        mine.offer(Mine.STARTABLE, "I can start now");
        mine.setVisible(goal);
        List.of(CourseKind.values())
                .forEach(kind -> kinds.offer(kind, kind.label(), "kind-sign", CourseWords.sign(kind)));
        List.of(CourseFormat.values()).forEach(format -> formats.offer(format, format.label()));
    }

    /** Shows how many courses each choice would find. */
    public void show(FacetCounts counts, AreaOrder order) {
        search.setValue(choices.text);
        mine.show(Map.of(Mine.HELPS, counts.helpsMe(), Mine.STARTABLE, counts.startable()), mine());
        kinds.show(counts.kinds(), choices.kinds);
        List<String> names = order.names().stream()
                .sorted(Comparator.comparingInt(order::position))
                .toList();
        areas.offerOnly(names, area -> areas.offer(area, area, "square", "area-" + order.colour(area)));
        areas.show(counts.areas(), choices.areas);
        skills.show(counts.skills(), choices.skills);
        providers.show(counts.providers(), choices.providers);
        formats.show(counts.formats(), choices.formats);
        hours.show(choices.leastMinutes, choices.mostMinutes);
        price.show(choices.mostCost);
    }

    private Set<Mine> mine() {
        return choices.helpsMe
                ? choices.startable ? Set.of(Mine.HELPS, Mine.STARTABLE) : Set.of(Mine.HELPS)
                : choices.startable ? Set.of(Mine.STARTABLE) : Set.of();
    }

    private String skillName(SkillId skill) {
        return skillNames.getOrDefault(skill, "");
    }

    private void chooseMine(Set<Mine> chosen) {
        choose(() -> {
            choices.helpsMe = chosen.contains(Mine.HELPS);
            choices.startable = chosen.contains(Mine.STARTABLE);
        });
    }

    private void kinds(Set<CourseKind> chosen) {
        choices.kinds = chosen;
    }

    private void areas(Set<String> chosen) {
        choices.areas = chosen;
    }

    private void formats(Set<CourseFormat> chosen) {
        choices.formats = chosen;
    }

    private void hours(int least, @Nullable Integer most) {
        choices.leastMinutes = least;
        choices.mostMinutes = most;
    }

    private void price(@Nullable Integer most) {
        choices.mostCost = most;
    }

    private void choose(Runnable choice) {
        choice.run();
        changed.run();
    }
}
