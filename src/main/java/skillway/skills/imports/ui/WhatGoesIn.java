package skillway.skills.imports.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import skillway.skills.imports.Change;
import skillway.skills.imports.Change.Does;
import skillway.skills.imports.Preview;

/** The skills and roles that are written, with what becomes of each; first those that are there already. */
class WhatGoesIn extends Div {

    /** One line of the list. */
    private record Line(String what, String name, String group, Does does, String says) {}

    WhatGoesIn(Preview preview) {
        addClassName("import-goes-in");
        List<Line> lines = Stream.concat(
                        preview.roles().stream()
                                .map(change -> new Line(
                                        "Role",
                                        change.after().name(),
                                        change.after().family(),
                                        change.does(),
                                        says(
                                                change,
                                                change.after().requirements().size(),
                                                "skill"))),
                        preview.skills().stream()
                                .map(change -> new Line(
                                        "Skill",
                                        change.after().name(),
                                        change.after().area(),
                                        change.does(),
                                        says(
                                                change,
                                                change.after().descriptors().size(),
                                                "level described"))))
                .filter(line -> line.does() != Does.SAME)
                .sorted(Comparator.comparing(Line::does).reversed())
                .toList();
        add(new H2("What goes in: %,d".formatted(lines.size())));
        if (!lines.isEmpty()) {
            add(grid(lines));
        }
    }

    private static String says(Change<?> change, int parts, String part) {
        if (change.does() == Does.CHANGED) {
            return change.says();
        }
        return part.startsWith("level") ? "%d levels described".formatted(parts) : PreviewWords.count(parts, part);
    }

    private static Grid<Line> grid(List<Line> lines) {
        Grid<Line> grid = new Grid<>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(Line::name).setHeader("Name").setFlexGrow(3);
        grid.addColumn(Line::what).setHeader("What").setWidth("80px").setFlexGrow(0);
        grid.addColumn(LitRenderer.<Line>of("<span class=\"${item.look}\">${item.does}</span>")
                        .withProperty("look", line -> line.does() == Does.NEW ? "chip ok" : "chip info")
                        .withProperty("does", line -> line.does() == Does.NEW ? "+ new" : "✎ changed"))
                .setHeader("Does")
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addColumn(Line::group).setHeader("Area or family").setFlexGrow(2);
        grid.addColumn(Line::says).setHeader("Brings").setFlexGrow(2);
        grid.setItems(lines);
        return grid;
    }
}
