package skillway.coverage.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import skillway.coverage.CoverageCurve;
import skillway.coverage.CoverageCurve.Band;
import skillway.coverage.canvas.Look;

/** Coverage over time: the areas stacked on the start, the sum as a line, solid up to today and dashed after it. */
final class CoverageChart {

    private static final int PLOT = 148;
    private static final int AXIS = 22;
    private static final double TOP = 106.4;

    private CoverageChart() {}

    static Picture of(CoverageCurve curve, Size size) {
        double low = Math.min(lowest(curve), 90);
        var values = new Range(low - 0.022 * (TOP - low), TOP);
        var plot = new WeekPlot(curve.weeks(), values, place -> new CoverageWords(curve, place, low).write());
        plot.layer(stack(curve), bands(curve, low));
        if (!curve.fan().isEmpty()) {
            plot.layer(Fan.of(curve), new StackedSteps(Look.FAN));
        }
        double turn = Math.clamp(curve.weeks().now(), 0, curve.weeks().shownEnd());
        plot.layer(line(curve, 0, turn), lines(Look.REACHED));
        plot.layer(line(curve, turn, curve.weeks().shownEnd()), lines(Look.PLAN));
        return Picture.of(
                plot, PLOT + AXIS, new RectangleInsets(0, 0, AXIS, plot.besideDeadline(size, AreaWords.wanted(curve))));
    }

    /** The percent lines worth drawing above the lowest value. */
    static List<Integer> percentLines(double low) {
        return Stream.of(20, 40, 60, 80, 100)
                .filter(percent -> percent > low + 4)
                .toList();
    }

    private static double lowest(CoverageCurve curve) {
        double least = curve.moments().stream().mapToDouble(curve::at).min().orElse(curve.start());
        return curve.fan().stream().mapToDouble(CoverageCurve.Spread::low).reduce(least, Math::min);
    }

    private static XYSeriesCollection stack(CoverageCurve curve) {
        var tops = new XYSeriesCollection(steps(0, curve, 0, curve.weeks().shownEnd(), week -> curve.start()));
        List<Band> below = new ArrayList<>();
        for (Band band : curve.areas()) {
            below.add(band);
            var upToHere = new CoverageCurve(curve.weeks(), curve.start(), below);
            tops.addSeries(steps(below.size(), curve, 0, curve.weeks().shownEnd(), upToHere::at));
        }
        return tops;
    }

    private static XYSeriesCollection line(CoverageCurve curve, double from, double to) {
        return new XYSeriesCollection(steps(0, curve, from, to, curve::at));
    }

    // Each step twice, at its foot and at its top: a line through them is a staircase.
    private static XYSeries steps(int key, CoverageCurve curve, double from, double to, DoubleUnaryOperator value) {
        var series = new XYSeries(key, false, true);
        if (to <= from) {
            return series;
        }
        series.add(from, value.applyAsDouble(from));
        for (double week : curve.moments()) {
            if (week > from && week <= to) {
                series.add(week, series.getY(series.getItemCount() - 1));
                series.add(week, value.applyAsDouble(week));
            }
        }
        return series;
    }

    private static StackedSteps bands(CoverageCurve curve, double low) {
        var bands = new StackedSteps();
        for (int i = 0; i < curve.areas().size(); i++) {
            bands.setSeriesPaint(i + 1, Look.tint(curve.areas().get(i).area()));
        }
        double end = curve.weeks().shownEnd();
        for (int percent : percentLines(low)) {
            BasicStroke stroke = percent == 100 ? Look.WHOLE : Look.HAIR;
            bands.addAnnotation(new XYLineAnnotation(0, percent, end, percent, stroke, Look.LINE), Layer.BACKGROUND);
        }
        return bands;
    }

    private static XYLineAndShapeRenderer lines(BasicStroke stroke) {
        var lines = new XYLineAndShapeRenderer(true, false);
        lines.setDrawSeriesLineAsPath(true);
        lines.setSeriesPaint(0, Look.INK);
        lines.setSeriesStroke(0, stroke);
        return lines;
    }
}
