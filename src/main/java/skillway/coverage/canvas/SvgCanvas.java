package skillway.coverage.canvas;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Writes what is drawn on it as SVG. It knows inks and hatches alone, so no colour goes astray, and ignores clips: what
 * charts draw lies within their area, and their words may stand out of it.
 */
public final class SvgCanvas extends WordlessCanvas {

    private final StringBuilder out;
    private final Set<Hatch> hatches;
    private final boolean page;

    /** @param page whether the picture follows the colours and letters of a page, or stands alone */
    public SvgCanvas(boolean page) {
        this.page = page;
        this.out = new StringBuilder(8_000);
        this.hatches = new LinkedHashSet<>();
    }

    private SvgCanvas(SvgCanvas parent) {
        super(parent);
        this.page = parent.page;
        this.out = parent.out;
        this.hatches = parent.hatches;
    }

    @Override
    public Graphics create() {
        return new SvgCanvas(this);
    }

    @Override
    public void draw(Shape shape) {
        if (!(getStroke() instanceof BasicStroke stroke)) {
            throw new IllegalStateException("Only basic strokes can be written: " + getStroke());
        }
        element(shape);
        attribute("stroke", paint(getPaint()));
        if (stroke.getLineWidth() != 1) {
            attribute("stroke-width", PathData.number(stroke.getLineWidth()));
        }
        if (stroke.getDashArray() != null) {
            attribute("stroke-dasharray", PathData.numbers(stroke.getDashArray()));
        }
        out.append("/>");
    }

    @Override
    public void fill(Shape shape) {
        element(shape);
        attribute("fill", paint(getPaint()));
        if (getPaint() instanceof Ink ink && ink.opacity() < 1) {
            attribute("fill-opacity", PathData.number(ink.opacity()));
        }
        out.append("/>");
    }

    /** Writes a text, already clean, on the baseline y. */
    void text(String text, double x, double y, Words.Anchor anchor, Face face, Ink ink) {
        out.append("<text");
        place("x", x, "y", y);
        if (anchor != Words.Anchor.START) {
            attribute("text-anchor", anchor == Words.Anchor.END ? "end" : "middle");
        }
        attribute("font-size", PathData.number(face.size));
        attribute("font-weight", Integer.toString(face.weight));
        attribute("fill", paint(ink));
        attribute("stroke", paint(Look.PAPER));
        attribute("stroke-width", PathData.number(Words.RIM));
        attribute("stroke-linejoin", "round");
        attribute("paint-order", "stroke");
        out.append('>').append(escape(text)).append("</text>");
    }

    /** The whole document. */
    public String document(int width, int height, String label) {
        String family = page ? "inherit" : "Instrument Sans, sans-serif";
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" \
                aria-label="%3$s" font-family="%4$s" fill="none">%5$s%6$s</svg>""".formatted(width, height, escape(Words.clean(label)), family, patterns(), out);
    }

    private String patterns() {
        var defs = new StringBuilder();
        for (Hatch h : hatches) {
            defs.append("""
                    <pattern id="sk-%s" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                    <rect width="4" height="4" fill="%s"/><rect width="%s" height="4" fill="%s"/></pattern>""".formatted(h.name(), paint(h.ground()), PathData.number(h.width()), paint(h.line())));
        }
        return defs.isEmpty() ? "" : "<defs>" + defs + "</defs>";
    }

    private void element(Shape shape) {
        switch (shape) {
            case Line2D l ->
                start("line").place("x1", l.getX1(), "y1", l.getY1()).place("x2", l.getX2(), "y2", l.getY2());
            case Rectangle2D r -> start("rect").box(r);
            case RoundRectangle2D r ->
                start("rect").box(r.getFrame()).attribute("rx", PathData.number(r.getArcWidth() / 2));
            case Ellipse2D e
            when e.getWidth() == e.getHeight() ->
                start("circle")
                        .place("cx", e.getCenterX(), "cy", e.getCenterY())
                        .attribute("r", PathData.number(e.getWidth() / 2));
            default -> start("path").attribute("d", PathData.data(shape));
        }
    }

    private SvgCanvas start(String name) {
        if (!getTransform().isIdentity()) {
            throw new IllegalStateException("Charts are drawn in pixels, not under " + getTransform());
        }
        out.append('<').append(name);
        return this;
    }

    private SvgCanvas box(Rectangle2D r) {
        return place("x", r.getX(), "y", r.getY()).place("width", r.getWidth(), "height", r.getHeight());
    }

    private SvgCanvas place(String first, double x, String second, double y) {
        return attribute(first, PathData.number(x)).attribute(second, PathData.number(y));
    }

    private SvgCanvas attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    private String paint(Paint paint) {
        return switch (paint) {
            case Ink ink -> page ? ink.css() : ink.hex();
            case Hatch hatch -> {
                hatches.add(hatch);
                yield "url(#sk-" + hatch.name() + ")";
            }
            default -> throw new IllegalStateException("Not one of the chart's inks: " + paint);
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
