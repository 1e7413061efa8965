package skillway.team.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import skillway.coverage.SkillArea;
import skillway.plan.PlanWords;
import skillway.team.TeamMatrix;
import skillway.team.TeamMatrix.Cell;
import skillway.team.TeamMatrix.Column;
import skillway.team.TeamMatrix.Row;

/** People by skills as one HTML table, kept as text: a component a cell would fill the session. */
class MatrixTable extends Div {

    private final transient TeamMatrix matrix;

    MatrixTable(TeamMatrix matrix, LocalDate today) {
        this.matrix = matrix;
        addClassName("matrix-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "People and skills");
        Element table = new Element("table").addClass("matrix");
        String day = matrix.asOf().equals(today) ? "today" : "on " + PlanWords.date(matrix.asOf());
        table.appendElement("caption").text("Levels %s against %s".formatted(day, matrix.roleName()));
        head(table.appendElement("thead"));
        Element body = table.appendElement("tbody");
        matrix.rows().forEach(row -> row(body.appendElement("tr"), row));
        foot(table.appendElement("tfoot"));
        add(new Html(table.outerHtml()));
    }

    private void head(Element head) {
        Element areas = head.appendElement("tr").addClass("areas");
        areas.appendElement("td");
        List<SkillArea> all =
                matrix.columns().stream().map(Column::area).distinct().toList();
        for (SkillArea area : all) {
            long skills =
                    matrix.columns().stream().filter(c -> c.area().equals(area)).count();
            areas.appendElement("th")
                    .attr("scope", "colgroup")
                    .attr("colspan", Long.toString(skills))
                    .addClass("area-" + area.colour())
                    .text(area.name());
        }
        areas.appendElement("td");
        Element skills = head.appendElement("tr").addClass("skills");
        skills.appendElement("th").attr("scope", "col").text("Person, role they grow into");
        matrix.columns().forEach(column -> skill(skills, column));
        skills.appendElement("th").attr("scope", "col").text("Coverage now, by " + until());
    }

    private static void skill(Element row, Column column) {
        String name = column.essential() ? column.name() + ", essential" : column.name();
        row.appendElement("th")
                .attr("scope", "col")
                .attr("title", name)
                .appendElement("span")
                .text(column.name());
    }

    private void row(Element html, Row row) {
        Element name = html.appendElement("th").attr("scope", "row");
        name.appendElement("span").addClass("matrix-name").attr("dir", "auto").text(row.name());
        String target = row.target() == null ? "no plan yet" : row.target();
        name.appendElement("span").addClass("note").text(target);
        if (row.assessed()) {
            row.cells().forEach(cell -> cell(html.appendElement("td"), cell));
        } else {
            html.appendElement("td")
                    .attr("colspan", Integer.toString(row.cells().size()))
                    .addClass("unknown")
                    .text("No levels yet: nobody has said what this person can do");
        }
        Element coverage = html.appendElement("td").addClass("matrix-coverage");
        coverage.text(row.assessed() ? Math.round(row.now()) + " → " : "–");
        if (row.assessed()) {
            coverage.appendElement("b").text(TeamWords.percent(row.then()));
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

    private void foot(Element foot) {
        Element now = foot.appendElement("tr");
        now.appendElement("th").attr("scope", "row").text("At the level the role needs, now");
        matrix.columns().forEach(column -> now.appendElement("td").text(Integer.toString(column.metNow())));
        now.appendElement("td");
        Element then = foot.appendElement("tr");
        then.appendElement("th").attr("scope", "row").text("By %s, if plans hold".formatted(until()));
        matrix.columns().forEach(column -> then.appendElement("td").text(Integer.toString(column.metThen())));
        then.appendElement("td");
    }

    private String until() {
        return PlanWords.shortDate(matrix.until());
    }
}
