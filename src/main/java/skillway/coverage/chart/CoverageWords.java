package skillway.coverage.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import skillway.coverage.CoverageCurve;
import skillway.coverage.CoverageCurve.Band;
import skillway.coverage.Weeks;
import skillway.coverage.Wording;
import skillway.coverage.canvas.Face;
import skillway.coverage.canvas.Look;
import skillway.coverage.canvas.Words;

/** What stands over a coverage curve: its figures, the areas at their end, the percent lines and the days that count. */
final class CoverageWords {

    private static final double[] ASIDE = {0, -15, 15, -30, 30, -45, 45};
    private static final double LINE = 15;

    private final CoverageCurve curve;
    private final Weeks weeks;
    private final Place place;
    private final double low;

    CoverageWords(CoverageCurve curve, Place place, double low) {
        this.curve = curve;
        this.weeks = curve.weeks();
        this.place = place;
        this.low = low;
    }

    void write() {
        double end = weeks.shownEnd();
        String state = weeks.now() >= weeks.end() ? " reached" : " planned";
        figure(Wording.percent(curve.at(end)) + state, end, 6, 7);
        if (weeks.underWay()) {
            figure(Wording.percent(curve.at(weeks.now())) + " today", weeks.now(), 9, 10);
            ring(place.x(weeks.now()), place.y(curve.at(weeks.now())));
        }
        areas(end);
        percentLines();
        place.axisWords(weeks, Wording.day(weeks.monday()) + ": start at " + Wording.percent(curve.start()));
    }

    private void figure(String text, double week, double beside, double above) {
        double y = place.y(curve.at(week)) - above;
        place.labels().write(text, place.x(week) - beside, y, Words.Anchor.END, Face.FIGURE, Look.INK, ASIDE);
    }

    private void ring(double x, double y) {
        var ring = new Ellipse2D.Double(x - 4, y - 4, 8, 8);
        place.g().setPaint(Look.PAPER);
        place.g().fill(ring);
        place.g().setPaint(Look.INK);
        place.g().setStroke(Look.TODAY);
        place.g().draw(ring);
    }

    private void areas(double end) {
        List<Band> grown = curve.areas().stream()
                .filter(band -> Math.round(band.gain(end)) != 0)
                .toList();
        double[] y = middles(grown, end);
        double widest =
                grown.stream().mapToDouble(band -> width(band, end)).max().orElse(0);
        boolean right = place.x(end) + 18 + widest
                <= place.area().getMaxX() + place.plot().getInsets().getRight();
        double x = place.x(end) + (right ? 7 : -widest - 24);
        for (int i = 0; i < grown.size(); i++) {
            area(grown.get(i), end, x, y[i]);
        }
    }

    /** The middle of each band at the deadline, lowest first, pushed up until the lines of text don't touch. */
    private double[] middles(List<Band> grown, double end) {
        double[] y = new double[grown.size()];
        double foot = curve.start();
        for (int i = 0; i < y.length; i++) {
            double gain = grown.get(i).gain(end);
            y[i] = Math.min(place.y(foot + gain / 2), i == 0 ? Double.MAX_VALUE : y[i - 1] - LINE);
            foot += gain;
        }
        return y;
    }

    private void area(Band band, double end, double x, double middle) {
        place.g().setPaint(Look.area(band.area()));
        place.g().fill(new RoundRectangle2D.Double(x, middle - 4, 8, 8, 3, 3));
        String gain = gain(band, end);
        double name = x + 13 + Face.AXIS_STRONG.width(gain + " ");
        Words.write(place.g(), gain, x + 13, middle + 4, Words.Anchor.START, Face.AXIS_STRONG, Look.INK);
        Words.write(place.g(), name(band), name, middle + 4, Words.Anchor.START, Face.AXIS, Look.INK);
    }

    private void percentLines() {
        for (int percent : CoverageChart.percentLines(low)) {
            percentLine(percent, Wording.percent(percent) + (percent == 100 ? " = the whole role" : ""));
        }
    }

    private void percentLine(int percent, String text) {
        place.labels().write(text, place.x(0) + 4, place.y(percent) - 4, Words.Anchor.START, Face.AXIS, Look.INK2);
    }

    private static double width(Band band, double end) {
        return Face.AXIS_STRONG.width(gain(band, end) + " ") + Face.AXIS.width(name(band));
    }

    private static String gain(Band band, double end) {
        return (band.gain(end) > 0 ? "+" : "−") + Math.abs(Math.round(band.gain(end)));
    }

    private static String name(Band band) {
        return Words.fit(band.area().name(), Face.AXIS, 84);
    }
}
