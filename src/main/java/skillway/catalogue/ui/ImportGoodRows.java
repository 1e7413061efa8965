package skillway.catalogue.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import skillway.catalogue.Course;
import skillway.catalogue.Minutes;
import skillway.catalogue.imports.Change;
import skillway.catalogue.imports.RowResult;
import skillway.skills.SkillId;

/** The rows that go in: what each does, how long the course takes, what it brings. */
class ImportGoodRows extends Grid<RowResult.Good> {

    private static final int SHORT = 12;

    private final transient Map<SkillId, String> skills;

    ImportGoodRows(Map<SkillId, String> skills) {
        this.skills = skills;
        addClassName("import-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(row -> row.course().code()).setHeader("Id").setWidth("130px").setFlexGrow(0);
        addColumn(LitRenderer.<RowResult.Good>of(
                                "<span class=\"import-title\" title=\"${item.title}\">${item.title}</span>")
                        .withProperty("title", row -> row.course().title()))
                .setHeader("Course")
                .setWidth("240px")
                .setFlexGrow(3);
        addColumn(does()).setHeader("Does").setWidth("110px").setFlexGrow(0);
        addColumn(LitRenderer.<RowResult.Good>of("<span title=\"${item.text}\">${item.text}</span>")
                        .withProperty("text", ImportGoodRows::effort))
                .setHeader("Effort, price, changes")
                .setWidth("230px")
                .setFlexGrow(2);
        addColumn(this::brings).setHeader("Brings").setWidth("180px").setFlexGrow(1);
        addColumn(LitRenderer.<RowResult.Good>of("<span title=\"${item.text}\">${item.text}</span>")
                        .withProperty("text", ImportGoodRows::notes))
                .setHeader("Note")
                .setWidth("180px")
                .setFlexGrow(1);
    }

    void show(List<RowResult.Good> rows) {
        setItems(rows);
        setAllRowsVisible(rows.size() <= SHORT);
        setClassName("tall", rows.size() > SHORT);
    }

    private static LitRenderer<RowResult.Good> does() {
        return LitRenderer.<RowResult.Good>of("<span class=\"chip ${item.colour}\">${item.word}</span>")
                .withProperty("word", row -> switch (row) {
                    case RowResult.New any -> "+ new";
                    case RowResult.Changed any -> "✎ changed";
                    case RowResult.Same any -> "= same";
                })
                .withProperty("colour", row -> switch (row) {
                    case RowResult.New any -> "ok";
                    case RowResult.Changed any -> "info";
                    case RowResult.Same any -> "";
                });
    }

    private static String effort(RowResult.Good row) {
        if (row instanceof RowResult.Changed changed) {
            return changed.changes().stream().map(Change::text).collect(Collectors.joining(" · "));
        }
        Course course = row.course();
        String hours =
                course.effort() == null ? "hours unknown" : course.effort().text();
        String pace = course.minutesPerWeek() == null
                ? ""
                : ", at most %s a week".formatted(Minutes.text(course.minutesPerWeek()));
        return hours + pace + (course.cost() == 0 ? "" : ", price %,d".formatted(course.cost()));
    }

    private String brings(RowResult.Good row) {
        return row.course().outcomes().stream()
                .map(level -> skills.getOrDefault(level.skillId(), "?") + " " + level.level())
                .collect(Collectors.joining(", "));
    }

    private static String notes(RowResult.Good row) {
        return row.course().note();
    }
}
