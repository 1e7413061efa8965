package skillway.coverage.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;
import skillway.coverage.canvas.Face;
import skillway.coverage.canvas.Look;
import skillway.coverage.canvas.Words;

/**
 * A figure ready to be drawn.
 *
 * @param height in pixels
 */
record Picture(int height, Drawing drawing) {

    /** Draws into an area of a canvas. */
    @FunctionalInterface
    interface Drawing {
        void draw(Graphics2D g, Rectangle2D area);
    }

    /** A plot with these margins, in pixels, and nothing else of JFreeChart's own. */
    static Picture of(Plot plot, int height, RectangleInsets margins) {
        plot.setInsets(margins);
        plot.setBackgroundPaint(null);
        plot.setNoDataMessage(null);
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return new Picture(height, chart::draw);
    }

    /** A sentence where nothing can be drawn. */
    static Picture sentence(String text) {
        return new Picture(
                40,
                (g, area) -> Words.write(
                        g,
                        Words.fit(text, Face.ROW, area.getWidth()),
                        area.getX(),
                        area.getY() + 24,
                        Words.Anchor.START,
                        Face.ROW,
                        Look.INK2));
    }
}
