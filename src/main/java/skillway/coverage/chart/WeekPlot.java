package skillway.coverage.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYDataset;
import skillway.coverage.Weeks;
import skillway.coverage.canvas.Look;

/** A plot on week columns: weeks off hatched, what comes after the deadline washed, today and the deadline as lines. */
final class WeekPlot extends XYPlot {

    private final Weeks weeks;
    private final Consumer<Place> words;

    /** @param words writes over the finished plot; unlike JFreeChart's annotations it may leave the plot's area */
    WeekPlot(Weeks weeks, Range values, Consumer<Place> words) {
        super(null, axis(new Range(0, weeks.count())), axis(values), null);
        this.weeks = weeks;
        this.words = words;
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setDomainGridlinesVisible(false);
        setRangeGridlinesVisible(false);
        setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        if (weeks.end() < weeks.count()) {
            band(Math.max(0, weeks.end()), weeks.count(), Look.WASH);
        }
        weeks.off().stream().filter(week -> week < weeks.end()).forEach(week -> band(week, week + 1, Look.OFF));
    }

    /** Adds a layer over those before it. */
    void layer(XYDataset data, XYItemRenderer renderer) {
        int next = getDatasetCount();
        setDataset(next, data);
        setRenderer(next, renderer);
    }

    /**
     * The right margin that leaves room for words after the deadline, in pixels.
     *
     * @param wanted the room that they want; they get a third of the picture at most
     */
    int besideDeadline(Size size, double wanted) {
        double end = weeks.shownEnd();
        double room = Math.min(wanted, size.width() / 3.0);
        boolean enough = size.aligned() || room <= size.width() * (1 - end / weeks.count()) || end <= 0;
        return enough ? 0 : (int) Math.ceil(size.width() - (size.width() - room) * weeks.count() / end);
    }

    @Override
    public void drawOutline(Graphics2D g, Rectangle2D area) {
        var room = new Rectangle2D.Double(0, 0, area.getMaxX() + getInsets().getRight(), area.getMaxY() + 100);
        var place = new Place(g, this, area, new Labels(g, room));
        place.line(area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY(), Look.INK2, Look.HAIR);
        place.upright(weeks.end(), Look.INK, Look.DEADLINE);
        place.upright(weeks.now(), Look.INK, Look.TODAY);
        words.accept(place);
    }

    /** An axis that places values exactly, draws nothing itself and measures no words to find its ticks. */
    static NumberAxis axis(Range range) {
        var axis = new NumberAxis();
        axis.setRange(range);
        axis.setTickUnit(new NumberTickUnit(range.getLength()));
        axis.setVisible(false);
        return axis;
    }

    private void band(double from, double to, Paint paint) {
        var marker = new IntervalMarker(from, Math.min(to, weeks.count()), paint);
        marker.setAlpha(1f);
        marker.setOutlinePaint(null);
        addDomainMarker(marker, Layer.BACKGROUND);
    }
}
