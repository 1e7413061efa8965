package skillway.coverage.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import skillway.coverage.canvas.Look;

/** Fills the space between each series and the one before it as one closed path, with a fine line of paper on top. */
final class StackedSteps extends AbstractXYItemRenderer {

    StackedSteps() {}

    /** A single band. */
    StackedSteps(Paint paint) {
        setSeriesPaint(1, paint);
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            @Nullable PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis weeks,
            ValueAxis percent,
            XYDataset tops,
            int series,
            int item,
            @Nullable CrosshairState crosshair,
            int pass) {
        if (series > 0 && item == 0) {
            var place = new Place(g, plot, area, new Labels(g, area));
            Path2D band = along(place, tops, series);
            g.setPaint(getItemPaint(series, 0));
            g.fill(between(band, place, tops, series - 1));
            g.setPaint(Look.PAPER);
            g.setStroke(Look.HAIR);
            g.draw(band);
        }
    }

    private static Path2D along(Place place, XYDataset tops, int series) {
        var path = new Path2D.Double();
        path.moveTo(place.x(tops.getXValue(series, 0)), place.y(tops.getYValue(series, 0)));
        for (int i = 1; i < tops.getItemCount(series); i++) {
            path.lineTo(place.x(tops.getXValue(series, i)), place.y(tops.getYValue(series, i)));
        }
        return path;
    }

    private static Path2D between(Path2D band, Place place, XYDataset tops, int below) {
        var area = new Path2D.Double(band);
        for (int i = tops.getItemCount(below) - 1; i >= 0; i--) {
            area.lineTo(place.x(tops.getXValue(below, i)), place.y(tops.getYValue(below, i)));
        }
        area.closePath();
        return area;
    }
}
