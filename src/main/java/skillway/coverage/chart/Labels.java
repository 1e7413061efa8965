package skillway.coverage.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import skillway.coverage.canvas.Face;
import skillway.coverage.canvas.Ink;
import skillway.coverage.canvas.Words;

/** Words over a chart that step aside for each other, up or down, and stay within the picture. */
final class Labels {

    private static final double[] NOT = {0};

    private final Graphics2D g;
    private final Rectangle2D room;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Labels(Graphics2D g, Rectangle2D room) {
        this.g = g;
        this.room = room;
    }

    /** Writes the text at the first of the vertical shifts, in pixels, that is free; leaves it out if none is. */
    boolean write(String text, double x, double y, Words.Anchor anchor, Face face, Ink ink, double... shifts) {
        double width = face.width(Words.clean(text));
        double left = Math.clamp(x - width * anchor.share, room.getX(), Math.max(room.getX(), room.getMaxX() - width));
        for (double shift : shifts.length == 0 ? NOT : shifts) {
            var box = new Rectangle2D.Double(left - 2, y + shift - face.size, width + 4, face.size * 1.25);
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                Words.write(g, text, left + width * anchor.share, y + shift, anchor, face, ink);
                return true;
            }
        }
        return false;
    }

    /** Keeps words away from a place that something else needs. */
    void keepFree(Rectangle2D place) {
        taken.add(place);
    }
}
