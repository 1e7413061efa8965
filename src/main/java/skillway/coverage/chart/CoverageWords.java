package skillway.coverage.chart;

import java.awt.geom.Ellipse2D;
import skillway.coverage.CoverageCurve;
import skillway.coverage.Weeks;
import skillway.coverage.Wording;
import skillway.coverage.canvas.Face;
import skillway.coverage.canvas.Look;
import skillway.coverage.canvas.Words;

/** What stands over a coverage curve: its areas and figures, the percent lines and the days that count. */
final class CoverageWords {

    private static final double[] ASIDE = {0, -15, 15, -30, 30, -45, 45, -60, 60, -75, 75};

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
        new AreaWords(curve, place).write();
        figure(Wording.percent(curve.at(end)) + state, end, 6, 7);
        if (weeks.underWay()) {
            figure(Wording.percent(curve.at(weeks.now())) + " today", weeks.now(), 9, 10);
            ring(place.x(weeks.now()), place.y(curve.at(weeks.now())));
        }
        curve.spreadAt(end).ifPresent(this::spread);
        percentLines();
        place.axisWords(weeks, Wording.day(weeks.monday()) + ": start at " + Wording.percent(curve.start()));
    }

    private void figure(String text, double week, double beside, double above) {
        double y = place.y(curve.at(week)) - above;
        place.labels().write(text, place.x(week) - beside, y, Words.Anchor.END, Face.FIGURE, Look.INK, ASIDE);
    }

    private void spread(CoverageCurve.Spread spread) {
        String words = "8 in 10: " + Math.round(spread.low()) + " to " + Wording.percent(spread.high());
        double y = place.y(spread.low()) + 14;
        place.labels().write(words, place.x(weeks.shownEnd()) - 6, y, Words.Anchor.END, Face.AXIS, Look.INK, ASIDE);
    }

    private void ring(double x, double y) {
        var ring = new Ellipse2D.Double(x - 4, y - 4, 8, 8);
        place.g().setPaint(Look.PAPER);
        place.g().fill(ring);
        place.g().setPaint(Look.INK);
        place.g().setStroke(Look.TODAY);
        place.g().draw(ring);
    }

    private void percentLines() {
        for (int percent : CoverageChart.percentLines(low)) {
            percentLine(percent, Wording.percent(percent) + (percent == 100 ? " = the whole role" : ""));
        }
    }

    private void percentLine(int percent, String text) {
        place.labels().write(text, place.x(0) + 4, place.y(percent) - 4, Words.Anchor.START, Face.AXIS, Look.INK2);
    }
}
