package skillway.team.ui;

import com.vaadin.flow.dom.Element;

/** Hears clicks on cells that are text: one listener for all, which finds the place of the cell in its data attributes. */
final class CellClicks {

    private static final String CELL = "event.target.closest('[data-row]')";
    private static final String ROW = CELL + ".dataset.row";
    private static final String COLUMN = CELL + ".dataset.column ?? '0'";

    /** Takes a place; what a browser makes up is far out. */
    interface Place {
        void at(int row, int column);
    }

    private CellClicks() {}

    static void hear(Element table, Place place) {
        table.addEventListener(
                        "click",
                        click -> place.at(
                                number(click.getEventData().get(ROW).asString()),
                                number(click.getEventData().get(COLUMN).asString())))
                .setFilter(CELL + " !== null")
                .addEventData(ROW)
                .addEventData(COLUMN);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
