package skillway.coverage.chart;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LevelRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import skillway.coverage.SkillGaps;
import skillway.coverage.SkillGaps.Row;
import skillway.coverage.canvas.Face;
import skillway.coverage.canvas.Look;
import skillway.coverage.canvas.Words;

/** Gap per skill: today's level solid, the plan's as a tint behind it, the required level as an upright mark. */
final class GapChart {

    private static final int ROW = 23;
    private static final double BAR = 15.0 / ROW;
    private static final int AXIS = 20;
    private static final int BESIDE = 84;
    private static final double NAME_MARGIN = 14;

    private GapChart() {}

    static Picture of(SkillGaps figure, Size size) {
        int names = (int) Math.min(widest(figure) + NAME_MARGIN, size.width() * 0.4);
        var plot = new CategoryPlot(null, rows(figure.rows().size()), WeekPlot.axis(new Range(0, 5)), null);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setOutlineVisible(true);
        levelLines(plot);
        plot.setDataset(0, levels(figure, Row::afterPlan));
        plot.setRenderer(0, styled(new RowWords(figure, names), Look.PLANNED));
        plot.setDataset(1, levels(figure, Row::now));
        plot.setRenderer(1, styled(new BarRenderer(), Look.DONE));
        plot.setDataset(2, levels(figure, Row::required));
        plot.setRenderer(2, required());
        int height = ROW * figure.rows().size() + AXIS;
        return Picture.of(plot, height, new RectangleInsets(0, names, AXIS, BESIDE));
    }

    private static double widest(SkillGaps figure) {
        return figure.rows().stream()
                .mapToDouble(row -> Face.ROW.width(Words.fit(row.skill(), Face.ROW, 320)))
                .max()
                .orElse(0);
    }

    private static CategoryAxis rows(int n) {
        var axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin((1 - BAR) / (2 * n));
        axis.setUpperMargin((1 - BAR) / (2 * n));
        axis.setCategoryMargin((1 - BAR) * (n - 1) / n);
        return axis;
    }

    private static void levelLines(CategoryPlot plot) {
        for (int level = 0; level <= 5; level++) {
            var line = new ValueMarker(level, Look.LINE, Look.HAIR);
            line.setAlpha(1f);
            plot.addRangeMarker(line, Layer.BACKGROUND);
        }
    }

    // Rows are told apart by number: two skills may share a name.
    private static DefaultCategoryDataset levels(SkillGaps figure, ToDoubleFunction<Row> level) {
        var data = new DefaultCategoryDataset();
        for (int i = 0; i < figure.rows().size(); i++) {
            data.addValue(level.applyAsDouble(figure.rows().get(i)), (Integer) 0, (Integer) i);
        }
        return data;
    }

    private static BarRenderer styled(BarRenderer bars, Paint fill) {
        bars.setShadowVisible(false);
        bars.setBarPainter(Bars.PAINTER);
        bars.setItemMargin(0);
        bars.setSeriesPaint(0, fill);
        bars.setSeriesOutlinePaint(0, Look.DONE);
        bars.setDrawBarOutline(true);
        return bars;
    }

    private static LevelRenderer required() {
        var marks = new LevelRenderer();
        marks.setItemMargin(0);
        marks.setSeriesPaint(0, Look.INK);
        marks.setSeriesStroke(0, Look.TODAY);
        return marks;
    }

    /** The last thing a category plot draws, unclipped, is the outline of its first renderer: here the words. */
    private static final class RowWords extends BarRenderer {

        private final transient SkillGaps figure;
        private final int names;

        RowWords(SkillGaps figure, int names) {
            this.figure = figure;
            this.names = names;
        }

        @Override
        public void drawOutline(Graphics2D g, CategoryPlot plot, Rectangle2D area) {
            for (int i = 0; i < figure.rows().size(); i++) {
                row(g, figure.rows().get(i), area, area.getY() + ROW * (i + 0.5) + 4);
            }
            ValueAxis levels = plot.getRangeAxis();
            for (int level = 0; level <= 5; level++) {
                double x = levels.valueToJava2D(level, area, RectangleEdge.BOTTOM);
                String digit = Integer.toString(level);
                Words.write(g, digit, x, area.getMaxY() + 14, Words.Anchor.MIDDLE, Face.AXIS, Look.INK2);
            }
        }

        private void row(Graphics2D g, Row row, Rectangle2D area, double y) {
            String name = Words.fit(row.skill(), Face.ROW, names - NAME_MARGIN + 1);
            Words.write(g, name, area.getX() - 10, y, Words.Anchor.END, Face.ROW, Look.INK);
            Words.write(g, row.levels(), area.getMaxX() + 10, y, Words.Anchor.START, Face.NOTE, Look.INK2);
        }
    }
}
