package skillway.plan.ui.own;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import skillway.plan.planning.Replanned;

/** What moved: from when to when, and why. */
class MovedTable extends NativeTable {

    MovedTable(List<Replanned.Moved> moved) {
        addClassName("moved");
        NativeTableRow head = new NativeTableRow();
        Stream.of("Course", "Was", "Now", "Why").forEach(name -> head.add(header(name)));
        NativeTableBody body = new NativeTableBody();
        moved.forEach(one -> body.add(row(one)));
        add(new NativeTableHeader(head), body);
    }

    private static NativeTableHeaderCell header(String name) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Replanned.Moved one) {
        NativeTableCell title = new NativeTableCell(one.title());
        title.getElement().setAttribute("dir", "auto");
        return new NativeTableRow(
                title,
                new NativeTableCell(one.from().isEmpty() ? "not in the plan" : one.from()),
                new NativeTableCell(one.to().isEmpty() ? "leaves the plan" : one.to()),
                new NativeTableCell(one.why()));
    }
}
