package skillway.team.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import skillway.coverage.SkillArea;
import skillway.plan.PlanWords;
import skillway.team.TeamMatrix;
import skillway.team.TeamMatrix.Cell;
import skillway.team.TeamMatrix.Column;
import skillway.team.TeamMatrix.Row;

/** People by skills as one HTML table, kept as text: a component a cell would fill the session. */
class MatrixTable extends Div {

    /** Hears which cell was chosen; the column is the first one when a person's name was. */
    interface Chosen {
        void cell(Row row, Column column);
    }

    private final transient TeamMatrix matrix;
    private final transient Chosen chosen;

    MatrixTable(TeamMatrix matrix, LocalDate today, Chosen chosen) {
        this.matrix = matrix;
        this.chosen = chosen;
        CellClicks.hear(getElement(), this::choose);
        addClassName("matrix-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "People and skills");
        Element table = new Element("table").addClass("matrix");
        String day = matrix.asOf().equals(today) ? "today" : "on " + PlanWords.date(matrix.asOf());
        table.appendElement("caption").text("Levels %s against %s".formatted(day, matrix.roleName()));
        head(table.appendElement("thead"));
        Element body = table.appendElement("tbody");
        for (int at = 0; at < matrix.rows().size(); at++) {
            row(body.appendElement("tr"), matrix.rows().get(at), at);
        }
        foot(table.appendElement("tfoot"));
        add(new Html(table.outerHtml()));
    }

    /** Chooses a cell by its place; nothing where there is none. */
    void choose(int row, int column) {
        if (row < matrix.rows().size() && column < matrix.columns().size()) {
            chosen.cell(matrix.rows().get(row), matrix.columns().get(column));
        }
    }

    private void head(Element head) {
        areas(head.appendElement("tr").addClass("areas"));
        Element skills = head.appendElement("tr").addClass("skills");
        skills.appendElement("th").attr("scope", "col").text("Person, role they grow into");
        matrix.columns().forEach(column -> skill(skills, column));
        skills.appendElement("th").attr("scope", "col").text("Coverage now, by " + until());
    }

    private void areas(Element row) {
        row.appendElement("td");
        Map<SkillArea, Long> skills = matrix.columns().stream()
                .collect(Collectors.groupingBy(Column::area, LinkedHashMap::new, Collectors.counting()));
        skills.forEach((area, count) -> row.appendElement("th")
                .attr("scope", "colgroup")
                .attr("colspan", Long.toString(count))
                .addClass("area-" + area.colour())
                .text(area.name()));
        row.appendElement("td");
    }

    private static void skill(Element row, Column column) {
        String name = column.essential() ? column.name() + ", essential" : column.name();
        Element head = row.appendElement("th").attr("scope", "col").attr("title", name);
        head.appendElement("span").text(column.name());
    }

    private static void row(Element html, Row row, int at) {
        Element name = html.appendElement("th").attr("scope", "row");
        name.appendElement("button")
                .attr("type", "button")
                .attr("data-row", Integer.toString(at))
                .attr("title", "Say a level of " + row.name())
                .addClass("matrix-name")
                .attr("dir", "auto")
                .text(row.name());
        name.appendElement("span").addClass("note").text(row.target() == null ? "no plan yet" : row.target());
        if (row.assessed()) {
            for (int column = 0; column < row.cells().size(); column++) {
                Element cell = html.appendElement("td").attr("data-row", Integer.toString(at));
                cell(
                        cell.attr("data-column", Integer.toString(column)),
                        row.cells().get(column));
            }
            coverage(html.appendElement("td"), row);
        } else {
            html.appendElement("td")
                    .attr("colspan", Integer.toString(row.cells().size() + 1))
                    .addClass("unknown")
                    .text("No levels yet: nobody has said what this person can do");
        }
    }

    private static void cell(Element html, Cell cell) {
        String words = TeamWords.cell(cell);
        html.addClass("gap-" + Math.min(4, cell.gap())).attr("title", words);
        if (cell.closes() != null) {
            html.addClass("closes");
        }
        Element seen = html.appendElement("span").attr("aria-hidden", "true");
        seen.appendElement("b").text(Integer.toString(cell.level()));
        if (cell.gap() > 0) {
            seen.appendElement("small").text("/" + cell.required());
        }
        html.appendElement("span").addClass("unseen").text(words);
    }

    private static void coverage(Element html, Row row) {
        html.addClass("matrix-coverage").text(Math.round(row.now()) + " → ");
        html.appendElement("b").text(TeamWords.percent(row.then()));
    }

    private void foot(Element foot) {
        counts(foot.appendElement("tr"), "At the level the role needs, now", Column::metNow);
        counts(foot.appendElement("tr"), "By %s, if plans hold".formatted(until()), Column::metThen);
    }

    private void counts(Element row, String words, ToIntFunction<Column> count) {
        row.appendElement("th").attr("scope", "row").text(words);
        matrix.columns().forEach(column -> row.appendElement("td").text(Integer.toString(count.applyAsInt(column))));
        row.appendElement("td");
    }

    private String until() {
        return PlanWords.shortDate(matrix.until());
    }
}
