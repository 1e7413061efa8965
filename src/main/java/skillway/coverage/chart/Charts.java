package skillway.coverage.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import skillway.coverage.CoverageCurve;
import skillway.coverage.Figure;
import skillway.coverage.NothingToShow;
import skillway.coverage.SkillGaps;
import skillway.coverage.WeekHours;
import skillway.coverage.canvas.BareMachine;
import skillway.coverage.canvas.Face;
import skillway.coverage.canvas.Look;
import skillway.coverage.canvas.SvgCanvas;
import skillway.coverage.canvas.Words;

/** Draws figures. The same figure always gives the same bytes; any thread may draw. */
public final class Charts {

    private static final Size FILE = new Size(960, false);
    private static final int EDGE = 20;
    private static final int HEADING = 36;
    private static final int SCALE = 2;

    static {
        BareMachine.giveItAFont();
    }

    private Charts() {}

    /** The figure as an SVG for one of our pages: in its colours, by day, by night and on paper, and in its letters. */
    public static String svg(Figure figure, Size size) {
        var canvas = new SvgCanvas(true);
        Picture picture = picture(figure, size);
        picture.drawing().draw(canvas, new Rectangle2D.Double(0, 0, size.width(), picture.height()));
        return canvas.document(size.width(), picture.height(), figure.finding());
    }

    /** The figure as an SVG file that needs no page: plain colours on paper, under its title. */
    public static String svgFile(Figure figure) {
        var canvas = new SvgCanvas(false);
        Picture picture = picture(figure, FILE);
        titled(canvas, figure, picture);
        return canvas.document(FILE.width() + 2 * EDGE, fileHeight(picture), figure.finding());
    }

    /** The figure as a PNG file at twice the size: plain colours on paper, under its title. */
    public static byte[] png(Figure figure) {
        Picture picture = picture(figure, FILE);
        int width = SCALE * (FILE.width() + 2 * EDGE);
        var image = new BufferedImage(width, SCALE * fileHeight(picture), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(SCALE, SCALE);
        titled(g, figure, picture);
        g.dispose();
        return bytes(image);
    }

    /** The height of a figure's picture in pixels. */
    public static int height(Figure figure, Size size) {
        return picture(figure, size).height();
    }

    private static Picture picture(Figure figure, Size size) {
        if (figure.nothing().isPresent()) {
            return Picture.sentence(figure.nothing().get());
        }
        return switch (figure) {
            case CoverageCurve curve -> CoverageChart.of(curve, size);
            case SkillGaps gaps -> GapChart.of(gaps, size);
            case WeekHours hours -> HoursChart.of(hours, size);
            case NothingToShow none -> Picture.sentence(none.finding());
        };
    }

    private static void titled(Graphics2D g, Figure figure, Picture picture) {
        g.setPaint(Look.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, FILE.width() + 2.0 * EDGE, fileHeight(picture)));
        Words.write(g, figure.title(), EDGE, EDGE + 12.0, Words.Anchor.START, Face.FIGURE, Look.INK);
        picture.drawing().draw(g, new Rectangle2D.Double(EDGE, EDGE + HEADING, FILE.width(), picture.height()));
    }

    private static int fileHeight(Picture picture) {
        return picture.height() + HEADING + 2 * EDGE;
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
