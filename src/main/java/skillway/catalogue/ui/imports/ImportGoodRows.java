package skillway.catalogue.ui.imports;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
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
    private static final int PHONE = 700;

    private final List<Column<RowResult.Good>> wide = new ArrayList<>();

    private final transient Map<SkillId, String> skills;

    ImportGoodRows(Map<SkillId, String> skills) {
        this.skills = skills;
        addClassName("import-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        wide.add(addColumn(row -> row.course().code())
                .setHeader("Id")
                .setWidth("130px")
                .setFlexGrow(0));
        addColumn(whole("import-title", row -> row.course().title()))
                .setHeader("Course")
                .setWidth("200px")
                .setFlexGrow(3);
        addColumn(does()).setHeader("Does").setWidth("100px").setFlexGrow(0);
        wide.add(addColumn(whole("", ImportGoodRows::effort))
                .setHeader("Effort, price, changes")
                .setWidth("230px")
                .setFlexGrow(2));
        wide.add(addColumn(whole("", this::brings))
                .setHeader("Brings")
                .setWidth("180px")
                .setFlexGrow(1));
        wide.add(addColumn(whole("", row -> row.course().note()))
                .setHeader("Note")
                .setWidth("180px")
                .setFlexGrow(1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs("return window.innerWidth")
                .then(Integer.class, width -> wide.forEach(column -> column.setVisible(width >= PHONE)));
    }

    /** One line, in full as a tooltip. */
    private static LitRenderer<RowResult.Good> whole(String style, ValueProvider<RowResult.Good, String> text) {
        return LitRenderer.<RowResult.Good>of(
                        "<span class=\"" + style + "\" title=\"${item.text}\">${item.text}</span>")
                .withProperty("text", text);
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
}
