package skillway.coverage.canvas;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.BreakIterator;
import java.util.Locale;

/** Writes letters: real text in an SVG, outlines in a PNG, both with a rim of paper that keeps them legible. */
public final class Words {

    /** Which end of a text stands at its x. */
    public enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        /** How much of the text lies before its x, 0 to 1. */
        public final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    static final float RIM = 3;

    private static final int LONGEST = 300;
    private static final BasicStroke RIM_STROKE = new BasicStroke(RIM, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private Words() {}

    /** Writes a text on the baseline y. */
    public static void write(Graphics2D g, String text, double x, double y, Anchor anchor, Face face, Ink ink) {
        String clean = clean(text);
        if (clean.isBlank()) {
            return;
        }
        if (g instanceof SvgCanvas svg) {
            svg.text(clean, x, y, anchor, face, ink);
        } else {
            outline(g, clean, x - face.width(clean) * anchor.share, y, face, ink);
        }
    }

    private static void outline(Graphics2D g, String text, double x, double y, Face face, Ink ink) {
        var layout = new TextLayout(text, face.font(text), g.getFontRenderContext());
        Shape letters = layout.getOutline(AffineTransform.getTranslateInstance(x, y));
        g.setStroke(RIM_STROKE);
        g.setPaint(Look.PAPER);
        g.draw(letters);
        g.setPaint(ink);
        layout.draw(g, (float) x, (float) y);
    }

    /** Replaces what XML forbids or what turns the rest of a page round; line breaks become blanks. */
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> clean.appendCodePoint(Character.isWhitespace(c) ? ' ' : allowed(c) ? c : 0xfffd));
        return clean.toString();
    }

    private static boolean allowed(int c) {
        boolean lone = c >= 0xd800 && c <= 0xdfff;
        boolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return !Character.isISOControl(c) && !lone && !turns && (c & 0xfffe) != 0xfffe;
    }

    /** The text, or as much of it as a width in pixels holds, with an ellipsis. */
    public static String fit(String text, Face face, double width) {
        String clean = clean(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        if (face.width(clean) <= width) {
            return clean;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(clean);
        int end = letters.last();
        while (end > 0 && face.width(clean.substring(0, end).stripTrailing() + "…") > width) {
            end = letters.previous();
        }
        return clean.substring(0, Math.max(0, end)).stripTrailing() + "…";
    }
}
