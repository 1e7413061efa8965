package skillway.coverage.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import skillway.coverage.Weeks;
import skillway.coverage.Wording;
import skillway.coverage.canvas.Face;
import skillway.coverage.canvas.Ink;
import skillway.coverage.canvas.Look;
import skillway.coverage.canvas.Words;

/** A plot on its canvas: where weeks and values lie, in pixels, and the words over them. */
record Place(Graphics2D g, XYPlot plot, Rectangle2D area, Labels labels) {

    double x(double week) {
        return pixel(plot.getDomainAxis(), week, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return pixel(plot.getRangeAxis(), value, RectangleEdge.LEFT);
    }

    /** A line from the top of the plot to its foot, unless the week lies outside. */
    void upright(double week, Ink ink, BasicStroke stroke) {
        if (shows(week)) {
            line(x(week), area.getMinY(), x(week), area.getMaxY(), ink, stroke);
        }
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, BasicStroke stroke) {
        g.setPaint(ink);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    boolean shows(double week) {
        return plot.getDomainAxis().getRange().contains(week);
    }

    /** Today, the deadline and the start below the plot, the more important first: what finds no room is left out. */
    void axisWords(Weeks weeks, String start) {
        double y = area.getMaxY() + 14;
        if (shows(weeks.now())) {
            String today = "today, " + Wording.day(weeks.today());
            labels.write(today, x(weeks.now()), y, Words.Anchor.MIDDLE, Face.AXIS_STRONG, Look.INK);
        }
        if (shows(weeks.end())) {
            String deadline = "deadline, " + Wording.day(weeks.deadline());
            labels.write(deadline, x(weeks.end()), y, Words.Anchor.MIDDLE, Face.AXIS, Look.INK2);
        }
        boolean fits = labels.write(start, x(0) + 1, y, Words.Anchor.START, Face.AXIS, Look.INK2);
        if (!fits) {
            labels.write(Wording.day(weeks.monday()), x(0) + 1, y, Words.Anchor.START, Face.AXIS, Look.INK2);
        }
    }

    private double pixel(ValueAxis axis, double value, RectangleEdge edge) {
        return axis.valueToJava2D(value, area, edge);
    }
}
