package skillway.skills.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import skillway.skills.RoleProfile;
import skillway.skills.Skill;
import skillway.skills.imports.Change;
import skillway.skills.imports.Change.Does;
import skillway.skills.imports.Preview;

/** The skills and roles that are written, with what becomes of each; first those that are there already. */
class WhatGoesIn extends Div {

    /** One line of the list. */
    private record Line(String what, String name, String group, Does does, String says) {}

    WhatGoesIn(Preview preview) {
        addClassName("framework-goes-in");
        List<Line> lines = Stream.concat(
                        preview.roles().stream().map(WhatGoesIn::role),
                        preview.skills().stream().map(WhatGoesIn::skill))
                .filter(line -> line.does() != Does.SAME)
                .sorted(Comparator.comparing(Line::does).reversed())
                .toList();
        add(new H2("What goes in: %,d".formatted(lines.size())));
        if (!lines.isEmpty()) {
            add(grid(lines));
        }
    }

    private static Line role(Change<RoleProfile> change) {
        RoleProfile role = change.after();
        String brings = PreviewWords.count(role.requirements().size(), "skill");
        return new Line("Role", role.name(), role.family(), change.does(), says(change, brings));
    }

    private static Line skill(Change<Skill> change) {
        Skill skill = change.after();
        String brings =
                "%s described".formatted(PreviewWords.count(skill.descriptors().size(), "level"));
        return new Line("Skill", skill.name(), skill.area(), change.does(), says(change, brings));
    }

    private static String says(Change<?> change, String brings) {
        return change.does() == Does.CHANGED ? change.says() : brings;
    }

    private static Grid<Line> grid(List<Line> lines) {
        Grid<Line> grid = new Grid<>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(Line::name).setHeader("Name").setFlexGrow(3);
        grid.addColumn(Line::what).setHeader("What").setWidth("80px").setFlexGrow(0);
        grid.addColumn(does()).setHeader("Does").setWidth("120px").setFlexGrow(0);
        grid.addColumn(Line::group).setHeader("Area or family").setFlexGrow(2);
        grid.addColumn(Line::says).setHeader("Brings").setFlexGrow(2);
        grid.setItems(lines);
        return grid;
    }

    private static LitRenderer<Line> does() {
        return LitRenderer.<Line>of("<span class=\"${item.look}\">${item.does}</span>")
                .withProperty("look", line -> line.does() == Does.NEW ? "chip ok" : "chip info")
                .withProperty("does", line -> line.does() == Does.NEW ? "+ new" : "✎ changed");
    }
}
