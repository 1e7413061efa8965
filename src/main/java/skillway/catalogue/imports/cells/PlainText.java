package skillway.catalogue.imports.cells;

import org.springframework.web.util.HtmlUtils;

/** A text without the marks that web pages leave in it. */
public final class PlainText {

    private PlainText() {}

    /** Without HTML entities: "R&amp;D" becomes "R&D". */
    public static String of(String cell) {
        return cell.indexOf('&') < 0 ? cell : HtmlUtils.htmlUnescape(cell).strip();
    }
}
