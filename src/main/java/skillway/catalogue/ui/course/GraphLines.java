package skillway.catalogue.ui.course;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;

/** Lines from the boxes above to those below, each with an arrow head at its lower end. */
class GraphLines extends Div {

    /** @param inwards whether several boxes lead to one, not one to several; from two on there are two lines */
    GraphLines(int boxes, boolean inwards) {
        addClassName("graph-lines");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox='0 0 100 30' preserveAspectRatio='none' aria-hidden='true'>"
                                + paths(boxes, inwards) + "</svg>" + heads(boxes, inwards));
    }

    private static String paths(int boxes, boolean inwards) {
        if (boxes == 1) {
            return "<path d='M50 0V26'/>";
        }
        return inwards
                ? "<path d='M25 0C25 20 46 8 46 26'/><path d='M75 0C75 20 54 8 54 26'/>"
                : "<path d='M46 0C46 18 25 8 25 26'/><path d='M54 0C54 18 75 8 75 26'/>";
    }

    /** Beside the picture, since what is in it is stretched with it. */
    private static String heads(int boxes, boolean inwards) {
        List<Integer> places = boxes == 1 ? List.of(50) : inwards ? List.of(46, 54) : List.of(25, 75);
        return places.stream()
                .map("<i class='graph-head' style='inset-inline-start:%d%%'></i>"::formatted)
                .collect(Collectors.joining());
    }
}
