package skillway.coverage.chart;

import java.awt.Paint;
import java.util.function.ToIntFunction;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import skillway.coverage.WeekHours;
import skillway.coverage.WeekHours.Week;
import skillway.coverage.Wording;
import skillway.coverage.canvas.Face;
import skillway.coverage.canvas.Ink;
import skillway.coverage.canvas.Look;
import skillway.coverage.canvas.Words;

/** Hours a week: the time there is as a line, done as solid bars, planned as tints, too much hatched above the line. */
final class HoursChart {

    private static final int STRIP = 52;
    private static final int PLOT = 96;
    private static final int AXIS = 22;
    private static final int BESIDE = 100;
    private static final double MARGIN = 1.5 / 18;

    private HoursChart() {}

    static Picture of(WeekHours figure, Size size) {
        var values = new Range(0, Math.max(60, figure.most() * 1.15));
        var plot = new WeekPlot(figure.weeks(), values, place -> words(figure, size, place));
        plot.layer(bars(figure, week -> 0, week -> week.planned() - week.over()), renderer(Look.PLANNED, Look.DONE));
        plot.layer(bars(figure, week -> 0, Week::done), renderer(Look.DONE, Look.DONE));
        plot.layer(bars(figure, week -> week.planned() - week.over(), Week::planned), renderer(Look.OVER, Look.BAD));
        plot.layer(new XYSeriesCollection(budget(figure)), budgetLine());
        int axis = size.aligned() ? 0 : AXIS;
        int height = size.aligned() ? STRIP : PLOT + AXIS;
        return Picture.of(plot, height, new RectangleInsets(0, 0, axis, plot.besideDeadline(size, BESIDE)));
    }

    private static DefaultIntervalXYDataset bars(WeekHours figure, ToIntFunction<Week> from, ToIntFunction<Week> to) {
        double[][] bars = new double[6][figure.hours().size()];
        for (int i = 0; i < figure.hours().size(); i++) {
            Week week = figure.hours().get(i);
            bars[0][i] = i + 0.5;
            bars[1][i] = i + MARGIN;
            bars[2][i] = i + 1 - MARGIN;
            bars[3][i] = to.applyAsInt(week);
            bars[4][i] = from.applyAsInt(week);
            bars[5][i] = to.applyAsInt(week);
        }
        var data = new DefaultIntervalXYDataset();
        data.addSeries(0, bars);
        return data;
    }

    private static XYBarRenderer renderer(Paint fill, Ink outline) {
        var bars = new XYBarRenderer();
        bars.setUseYInterval(true);
        bars.setShadowVisible(false);
        bars.setBarPainter(Bars.PAINTER);
        bars.setSeriesPaint(0, fill);
        bars.setSeriesOutlinePaint(0, outline);
        bars.setDrawBarOutline(true);
        return bars;
    }

    private static XYSeries budget(WeekHours figure) {
        var line = new XYSeries(0, false, true);
        double end = Math.min(figure.hours().size(), Math.max(0, figure.weeks().end()));
        for (int i = 0; i < end; i++) {
            line.add(i, figure.hours().get(i).budget());
            line.add(Math.min(i + 1, end), figure.hours().get(i).budget());
        }
        return line;
    }

    private static XYLineAndShapeRenderer budgetLine() {
        var lines = new XYLineAndShapeRenderer(true, false);
        lines.setDrawSeriesLineAsPath(true);
        lines.setSeriesPaint(0, Look.INK);
        lines.setSeriesStroke(0, Look.BUDGET);
        return lines;
    }

    private static void words(WeekHours figure, Size size, Place place) {
        if (size.aligned()) {
            return;
        }
        double end = figure.weeks().shownEnd();
        String usual = Wording.hours(figure.usualBudget()) + " a week";
        double y = place.y(figure.usualBudget()) + 4;
        place.labels().write(usual, place.x(end) + 7, y, Words.Anchor.START, Face.AXIS, Look.INK);
        for (int i = 0; i < figure.hours().size(); i++) {
            over(figure.hours().get(i), i, place);
        }
        place.axisWords(figure.weeks(), Wording.day(figure.weeks().monday()));
    }

    private static void over(Week week, int index, Place place) {
        if (week.over() > 0) {
            String text = "+" + Wording.hours(week.over());
            double y = place.y(week.planned()) - 4;
            place.labels().write(text, place.x(index + 0.5), y, Words.Anchor.MIDDLE, Face.AXIS_STRONG, Look.BAD);
        }
    }
}
