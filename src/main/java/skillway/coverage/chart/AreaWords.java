package skillway.coverage.chart;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import skillway.coverage.CoverageCurve;
import skillway.coverage.CoverageCurve.Band;
import skillway.coverage.canvas.Face;
import skillway.coverage.canvas.Look;
import skillway.coverage.canvas.Words;

/** Names the bands of a coverage curve at their end: beside the deadline if there is room, else over the bands. */
final class AreaWords {

    /** From the deadline to the words: a gap, the square of the area's colour, a gap. */
    private static final double BEFORE = 20;

    private static final double SQUARE = 8;
    private static final double LINE = 15;
    private static final double NARROW = 60;

    private final CoverageCurve curve;
    private final Place place;
    private final double end;
    private final List<Band> grown;

    AreaWords(CoverageCurve curve, Place place) {
        this.curve = curve;
        this.place = place;
        this.end = curve.weeks().shownEnd();
        this.grown = grown(curve);
    }

    /** The room that the words want beside the deadline, in pixels. */
    static double wanted(CoverageCurve curve) {
        double end = curve.weeks().shownEnd();
        return BEFORE
                + grown(curve).stream().mapToDouble(b -> width(b, end)).max().orElse(NARROW);
    }

    void write() {
        double beside = place.area().getMaxX() + place.plot().getInsets().getRight() - place.x(end) - BEFORE;
        double room = beside < NARROW ? place.x(end) / 3 : beside;
        double widest = Math.min(room, wanted(curve) - BEFORE);
        double x = place.x(end) + (beside < NARROW ? -widest - BEFORE : BEFORE - SQUARE - 5);
        double[] y = middles();
        for (int i = 0; i < y.length; i++) {
            area(grown.get(i), x, y[i], room);
        }
    }

    /** The middle of each band at the deadline, lowest first, pushed up until the lines of text don't touch. */
    private double[] middles() {
        double[] y = new double[grown.size()];
        double foot = curve.start();
        for (int i = 0; i < y.length; i++) {
            double gain = grown.get(i).gain(end);
            y[i] = Math.min(place.y(foot + gain / 2), i == 0 ? Double.MAX_VALUE : y[i - 1] - LINE);
            foot += gain;
        }
        return y;
    }

    private void area(Band band, double x, double middle, double room) {
        String gain = gain(band, end);
        double gainWidth = Face.AXIS_STRONG.width(gain + " ");
        double words = x + SQUARE + 5;
        String name = Words.fit(band.area().name(), Face.AXIS, room - gainWidth);
        place.g().setPaint(Look.area(band.area()));
        place.g().fill(new RoundRectangle2D.Double(x, middle - SQUARE / 2, SQUARE, SQUARE, 3, 3));
        Words.write(place.g(), gain, words, middle + 4, Words.Anchor.START, Face.AXIS_STRONG, Look.INK);
        Words.write(place.g(), name, words + gainWidth, middle + 4, Words.Anchor.START, Face.AXIS, Look.INK);
        place.labels().keepFree(new Rectangle2D.Double(x, middle - LINE / 2, room + BEFORE, LINE));
    }

    private static List<Band> grown(CoverageCurve curve) {
        double end = curve.weeks().shownEnd();
        return curve.areas().stream()
                .filter(band -> Math.round(band.gain(end)) != 0)
                .toList();
    }

    private static double width(Band band, double end) {
        String name = Words.fit(band.area().name(), Face.AXIS, 240);
        return Face.AXIS_STRONG.width(gain(band, end) + " ") + Face.AXIS.width(name);
    }

    private static String gain(Band band, double end) {
        return (band.gain(end) > 0 ? "+" : "−") + Math.abs(Math.round(band.gain(end)));
    }
}
