package skillway.skills.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import skillway.skills.RoleId;
import skillway.skills.RoleSummary;
import skillway.skills.SkillFramework;

/** All roles, found by name or family; there may be thousands, so the session keeps none of them. */
class RoleList extends Div {

    private final transient SkillFramework framework;
    private final TextField search = new TextField();
    private final ComboBox<String> family = new ComboBox<>();
    private final Grid<RoleSummary> grid = new Grid<>();
    private int count;
    private long families;

    RoleList(SkillFramework framework) {
        this.framework = framework;
        addClassName("roles-list");
        search.setPlaceholder("Role or family");
        search.setAriaLabel("Search roles");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        family.setPlaceholder("All families");
        family.setAriaLabel("Family");
        family.setClearButtonVisible(true);
        family.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        columns();
        add(search, family, grid);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(LitRenderer.<RoleSummary>of(
                        "<a class=\"roles-item\" href=\"roles/${item.id}\"><span title=\"${item.name}\">${item.name}</span><span class=\"note\">${item.line}</span></a>")
                .withProperty("id", role -> role.id().value())
                .withProperty("name", RoleSummary::name)
                .withProperty("line", RoleList::line));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText("No role matches. Shorten the search, or choose all families.");
        grid.getElement().setAttribute("aria-label", "Roles");
    }

    private static String line(RoleSummary role) {
        String skills = role.skills() == 1 ? "1 skill" : role.skills() + " skills";
        return role.family().isEmpty() ? skills : role.family() + " · " + skills;
    }

    /** Reads the list anew and marks the chosen role. */
    void refresh(@Nullable RoleId chosen) {
        List<RoleSummary> roles = framework.roles();
        List<String> names = roles.stream()
                .map(RoleSummary::family)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        count = roles.size();
        families = names.size();
        if (!names.equals(family.getListDataView().getItems().toList())) {
            family.setItems(names);
        }
        family.setVisible(names.size() > 1);
        setVisible(count > 0);
        grid.setPartNameGenerator(role -> role.id().equals(chosen) ? "chosen" : null);
        grid.setItems(query -> found().skip(query.getOffset()).limit(query.getLimit()), query -> (int) found().count());
    }

    private Stream<RoleSummary> found() {
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        @Nullable String only = family.getValue();
        return framework.roles().stream()
                .filter(role -> only == null || role.family().equals(only))
                .filter(role -> (role.name() + " " + role.family())
                        .toLowerCase(Locale.ROOT)
                        .contains(words));
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Such as "12 roles in 4 families". */
    String says() {
        if (count == 0) {
            return "";
        }
        String all = count == 1 ? "1 role" : "%,d roles".formatted(count);
        return families > 1 ? "%s in %d families".formatted(all, families) : all;
    }
}
