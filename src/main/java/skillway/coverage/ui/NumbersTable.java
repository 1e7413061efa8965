package skillway.coverage.ui;

import com.vaadin.flow.component.Html;
import java.util.List;
import org.jsoup.nodes.Element;
import skillway.coverage.ChartTable;
import skillway.coverage.Figure;

/** A figure's numbers as one HTML table, kept as text: a component a cell would cost a session a hundred times as much. */
final class NumbersTable {

    private NumbersTable() {}

    static Html of(Figure figure) {
        var frame = new Element("div").addClass("chart-numbers").attr("tabindex", "0");
        frame.attr("role", "region").attr("aria-label", figure.title() + " as a table");
        Element table = frame.appendElement("table").addClass("plain");
        table.appendElement("caption").text(figure.finding());
        head(table.appendElement("thead").appendElement("tr"), figure.table());
        Element body = table.appendElement("tbody");
        figure.table().rows().forEach(row -> row(body.appendElement("tr"), row));
        return new Html(frame.outerHtml());
    }

    private static void head(Element row, ChartTable table) {
        for (int i = 0; i < table.header().size(); i++) {
            Element cell = row.appendElement("th")
                    .attr("scope", "col")
                    .text(table.header().get(i));
            cell.addClass(isNumber(firstOf(table, i)) ? "number" : "words");
        }
    }

    private static void row(Element row, List<String> cells) {
        row.appendElement("th").attr("scope", "row").attr("dir", "auto").text(cells.getFirst());
        for (String cell : cells.subList(1, cells.size())) {
            row.appendElement("td")
                    .addClass(isNumber(cell) ? "number" : "words")
                    .text(cell);
        }
    }

    private static String firstOf(ChartTable table, int column) {
        return table.rows().isEmpty() ? "" : table.rows().getFirst().get(column);
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?[0-9]+([.][0-9]+)?");
    }
}
