package skillway.coverage.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import skillway.coverage.canvas.Look;

/** Bars with slightly round corners, filled, and with an outline inside their edge where the renderer asks for one. */
final class Bars implements BarPainter, XYBarPainter {

    static final Bars PAINTER = new Bars();

    private Bars() {}

    @Override
    public void paintBar(
            Graphics2D g, XYBarRenderer bars, int series, int item, RectangularShape bar, RectangleEdge base) {
        paint(g, bar, bars.getItemPaint(series, item), bars.getItemOutlinePaint(series, item), bars.isDrawBarOutline());
    }

    @Override
    public void paintBar(
            Graphics2D g, BarRenderer bars, int row, int column, RectangularShape bar, RectangleEdge base) {
        paint(g, bar, bars.getItemPaint(row, column), bars.getItemOutlinePaint(row, column), bars.isDrawBarOutline());
    }

    @Override
    public void paintBarShadow(
            Graphics2D g, XYBarRenderer bars, int s, int i, RectangularShape bar, RectangleEdge base, boolean pegged) {}

    @Override
    public void paintBarShadow(
            Graphics2D g, BarRenderer bars, int r, int c, RectangularShape bar, RectangleEdge base, boolean pegged) {}

    private static void paint(Graphics2D g, RectangularShape bar, Paint fill, Paint outline, boolean outlined) {
        if (bar.getWidth() < 0.25 || bar.getHeight() < 0.25) {
            return;
        }
        g.setPaint(fill);
        g.fill(round(bar, 0));
        if (outlined) {
            g.setPaint(outline);
            g.setStroke(Look.HAIR);
            g.draw(round(bar, 0.5));
        }
    }

    private static RoundRectangle2D round(RectangularShape bar, double inset) {
        double width = Math.max(0.25, bar.getWidth() - 2 * inset);
        double height = Math.max(0.25, bar.getHeight() - 2 * inset);
        return new RoundRectangle2D.Double(bar.getX() + inset, bar.getY() + inset, width, height, 4, 4);
    }
}
